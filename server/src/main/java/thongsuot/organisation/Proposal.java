package thongsuot.organisation;

import java.time.LocalDate;

/**
 * A change as somebody proposes it.
 *
 * @param effectiveOn the first day on which it holds; may lie ahead or behind
 * @param basis the decision it rests on
 * @param reason in the proposer's words; may be empty where a decision is named
 */
public record Proposal(Change change, LocalDate effectiveOn, Basis basis, String reason) {}
