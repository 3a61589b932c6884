package org.convive.exchange.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a Word file; their looks stand in {@code styles.xml}. */
final class WordStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String CAPTION = "Caption";
    static final String LIST = "ListBullet";
    static final String TABLE = "TableGrid";
    static final String SMALL = "FootnoteText";
    static final String ACCENT = "14506B";

    private static final int BULLET_INDENT = 360;

    private WordStyles() {}

    /** Puts all styles in. */
    static void define(XWPFDocument document) {
        try (InputStream looks = WordStyles.class.getResourceAsStream("styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(looks).getStyles());
        } catch (IOException | XmlException broken) {
            throw new UncheckedIOException(new IOException("the styles are part of the program", broken));
        }
    }

    /** The numbering of bulleted lists. */
    static BigInteger bullets(XWPFDocument document) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(BULLET_INDENT));
        indent.setHanging(BigInteger.valueOf(BULLET_INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
