package org.convive.recommendation;

/**
 * A ranked candidate.
 *
 * @param rank its place, counted from 1
 * @param candidate the programme and everything concluded about it
 * @param strength how strongly it is recommended
 * @param reason why so strongly
 */
public record Recommendation(int rank, Candidate candidate, Strength strength, StrengthReason reason) {}
