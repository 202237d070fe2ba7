package thongsuot.documents.citations;

import thongsuot.reader.cite.Citation;

/** A document that cites another, with its strongest word about it. */
public record CitedBy(
        CitationLink.Candidate document, Citation.Role role, LinkState state, String words, String path) {}
