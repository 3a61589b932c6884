package org.convive.knowledge;

/** Who publishes ratings of programmes or reviews of studies. */
public enum Registry {
    CRIMESOLUTIONS("CrimeSolutions"),
    BLUEPRINTS("Blueprints"),
    YEF("YEF Toolkit"),
    CRT_EMMIE("Crime Reduction Toolkit"),
    XCHANGE("Xchange"),
    GRUENE_LISTE("Grüne Liste Prävention"),
    WSIPP("WSIPP"),
    TITLE_IV_E("Title IV-E Clearinghouse"),
    IDB("IDB evidence platform"),
    INSPIRE("INSPIRE"),
    CAMPBELL("Campbell Collaboration"),
    COMMUNITY_GUIDE("Community Guide"),
    COCHRANE("Cochrane"),
    EUCPN("EUCPN"),
    OTHER("another registry");

    private final String title;

    Registry(String title) {
        this.title = title;
    }

    /** The name that readers know it by. */
    public String title() {
        return title;
    }
}
