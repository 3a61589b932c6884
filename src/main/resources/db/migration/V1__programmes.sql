-- The programmes of the active pack, filled at start-up so that they can be searched. The pack's files stay the truth.
CREATE TABLE programme (
    id       VARCHAR(80) PRIMARY KEY,
    kind     VARCHAR(20) NOT NULL,
    family   VARCHAR(40) NOT NULL,
    category VARCHAR(80) NOT NULL,
    grade    CHAR(1)     NOT NULL,
    cost     VARCHAR(20) NOT NULL,
    words    TEXT        NOT NULL
);

CREATE TABLE programme_factor (
    programme VARCHAR(80) NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    factor    VARCHAR(80) NOT NULL,
    PRIMARY KEY (programme, factor)
);

CREATE TABLE programme_setting (
    programme VARCHAR(80) NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    setting   VARCHAR(40) NOT NULL,
    PRIMARY KEY (programme, setting)
);

CREATE TABLE catalogue (
    pack_hash CHAR(64) PRIMARY KEY
);

CREATE INDEX programme_family ON programme (family);
CREATE INDEX programme_factor_factor ON programme_factor (factor);
CREATE INDEX programme_setting_setting ON programme_setting (setting);
