package org.convive.exchange.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a brief can be had. */
public enum BriefFormat {
    HTML("text/html;charset=UTF-8", "html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PDF("application/pdf", "pdf"),
    JSON("application/json", "json"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("application/zip", "zip"),
    GEOJSON("application/geo+json", "geojson");

    private final String mediaType;
    private final String extension;

    BriefFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The code used in requests, such as {@code docx}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type, with its character set where it is text. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends in. */
    public String extension() {
        return extension;
    }

    /** The codes of all formats. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(BriefFormat::code).toList();
    }

    /** The format with a code, if there is one. */
    public static Optional<BriefFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
