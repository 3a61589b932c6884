-- The programmes of the packs in use, filled as a pack comes into use so that they can be searched. The files of a pack stay
-- the truth. Two packs are here while one takes the place of the other.
CREATE TABLE catalogue (
    pack_hash CHAR(64) PRIMARY KEY
);

CREATE TABLE programme (
    row_id    VARCHAR(160) PRIMARY KEY,
    pack_hash CHAR(64)     NOT NULL REFERENCES catalogue (pack_hash) ON DELETE CASCADE,
    id        VARCHAR(80)  NOT NULL,
    kind      VARCHAR(20)  NOT NULL,
    family    VARCHAR(40)  NOT NULL,
    category  VARCHAR(80)  NOT NULL,
    grade     CHAR(1)      NOT NULL,
    cost      VARCHAR(20)  NOT NULL,
    words     TEXT         NOT NULL,
    UNIQUE (pack_hash, id)
);

CREATE TABLE programme_factor (
    programme VARCHAR(160) NOT NULL REFERENCES programme (row_id) ON DELETE CASCADE,
    factor    VARCHAR(80)  NOT NULL,
    PRIMARY KEY (programme, factor)
);

CREATE TABLE programme_setting (
    programme VARCHAR(160) NOT NULL REFERENCES programme (row_id) ON DELETE CASCADE,
    setting   VARCHAR(40)  NOT NULL,
    PRIMARY KEY (programme, setting)
);

CREATE INDEX programme_family ON programme (family);
CREATE INDEX programme_factor_factor ON programme_factor (factor);
CREATE INDEX programme_setting_setting ON programme_setting (setting);
