/**
 * How fast the engine is, beside a hand-written loop over the same rules and, through {@link
 * org.convive.bench.PeerWorkload}, beside other engines. Nothing is timed before its answers are shown to be equal. And
 * whether changing packs in a running service leaves anything behind: {@link org.convive.bench.ReloadSoak}.
 */
package org.convive.bench;
