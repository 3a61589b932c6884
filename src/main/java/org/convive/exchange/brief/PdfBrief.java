package org.convive.exchange.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Writes a brief as a tagged PDF, which reads aloud in the right order and says which cell is a heading. */
final class PdfBrief {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfBrief() {}

    static byte[] write(Brief brief) {
        // It would tell every step on the standard error of whoever writes a brief in the terminal.
        XRLog.setLoggingEnabled(false);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font(".ttf"), "DejaVu Sans", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("-Bold.ttf"), "DejaVu Sans", BOLD, FontStyle.NORMAL, true);
        builder.withW3cDocument(new HtmlBrief(brief).tree(), "");
        builder.withProducer("Convive");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static InputStream font(String which) {
        InputStream font = PdfBrief.class.getResourceAsStream(FONTS + which);
        if (font == null) {
            throw new IllegalStateException("the font is part of the program: " + FONTS + which);
        }
        return font;
    }
}
