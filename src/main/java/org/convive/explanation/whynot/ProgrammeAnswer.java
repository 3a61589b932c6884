package org.convive.explanation.whynot;

import org.convive.knowledge.GradedProgramme;

/**
 * Why a programme is not recommended for an audit, or that it is.
 *
 * @param programme the programme with its evidence
 * @param reason why
 */
public record ProgrammeAnswer(GradedProgramme programme, Reason reason) {}
