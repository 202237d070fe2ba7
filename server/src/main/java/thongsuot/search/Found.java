package thongsuot.search;

import java.util.List;
import thongsuot.web.SearchHit;

/** What one source found. */
public record Found(String kind, List<SearchHit> hits) {}
