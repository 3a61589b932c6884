package org.convive.store;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A programme as it is searched for.
 *
 * @param rowId the id of the row, made of the pack's hash and the programme's id
 * @param words everything that a search for words looks through, in lower case
 */
@Table("programme")
record ProgrammeRow(
        @Id @Column("row_id") String rowId,
        @Column("pack_hash") String packHash,
        @Column("id") String id,
        @Column("kind") String kind,
        @Column("family") String family,
        @Column("category") String category,
        @Column("grade") String grade,
        @Column("cost") String cost,
        @Column("words") String words,
        @MappedCollection(idColumn = "programme") Set<FactorRow> factors,
        @MappedCollection(idColumn = "programme") Set<SettingRow> settings) {

    /** A factor that a programme acts on. */
    @Table("programme_factor")
    record FactorRow(@Column("factor") String factor) {}

    /** A setting that a programme works in. */
    @Table("programme_setting")
    record SettingRow(@Column("setting") String setting) {}
}
