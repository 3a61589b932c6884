package org.convive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Reads and writes programme rows. */
interface ProgrammeRows extends ListCrudRepository<ProgrammeRow, String> {

    /**
     * The ids of the programmes of a pack that meet every filter that isn't null. One row without an id says that none
     * does; no row at all says that the pack isn't there, which must not be asked by a statement of its own, since the pack
     * may go between the two.
     */
    @Query("""
            SELECT p.id FROM catalogue c LEFT JOIN programme p
              ON p.pack_hash = c.pack_hash
              AND (CAST(:family AS VARCHAR) IS NULL OR p.family = :family)
              AND (CAST(:grade AS VARCHAR) IS NULL OR p.grade = :grade)
              AND (CAST(:words AS VARCHAR) IS NULL OR p.words LIKE :words)
              AND (CAST(:factor AS VARCHAR) IS NULL OR EXISTS (
                    SELECT 1 FROM programme_factor f WHERE f.programme = p.row_id AND f.factor = :factor))
              AND (CAST(:setting AS VARCHAR) IS NULL OR EXISTS (
                    SELECT 1 FROM programme_setting s WHERE s.programme = p.row_id AND s.setting = :setting))
            WHERE c.pack_hash = :pack
            ORDER BY p.id
            """)
    List<@Nullable String> search(
            String pack,
            @Nullable String factor,
            @Nullable String family,
            @Nullable String grade,
            @Nullable String setting,
            @Nullable String words);
}
