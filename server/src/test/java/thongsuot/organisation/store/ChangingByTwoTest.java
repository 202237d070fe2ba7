package thongsuot.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static thongsuot.organisation.store.Organisation.HUNG;
import static thongsuot.organisation.store.Organisation.LAN;
import static thongsuot.organisation.store.Organisation.day;
import static thongsuot.organisation.store.Organisation.proposal;
import static thongsuot.organisation.store.Organisation.unit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.ChangeImpact;
import thongsuot.organisation.ChangeState;
import thongsuot.organisation.ImpactLine;
import thongsuot.organisation.Line;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Objection;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Period;
import thongsuot.organisation.Person;
import thongsuot.organisation.Place;
import thongsuot.organisation.PostId;
import thongsuot.organisation.PostKind;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Share;
import thongsuot.organisation.UnitId;
import thongsuot.platform.RefusedException;

class ChangingByTwoTest {

    private final Organisation organisation = new Organisation();
    private final UnitId province = organisation.established("Tỉnh ủy", null, day(0));
    private final UnitId north = organisation.established("Đảng ủy xã Bắc", province, day(0));
    private final UnitId south = organisation.established("Đảng ủy xã Nam", province, day(0));
    private final UnitId cellOfNorth = organisation.established("Chi bộ thôn Một", north, day(0));
    private final UnitId cellOfSouth = organisation.established("Chi bộ thôn Hai", south, day(0));

    @AfterEach
    void close() {
        organisation.close();
    }

    @Test
    void nothingHoldsBeforeASecondPersonSaysSo() {
        NewUnit wanted = unit("Đảng ủy xã Đông", province);
        ChangeId id = done(organisation.as(
                LAN, () -> organisation.changing.propose(proposal(new Change.Establish(wanted), day(5)))));
        assertThat(organisation.units.find(wanted.id(), day(5))).isEmpty();

        Preview preview = organisation.changing.preview(id).orElseThrow();
        assertThat(organisation.as(LAN, () -> organisation.changing.approve(id, preview.digest())))
                .satisfies(refused(Refusal.SAME_PERSON));
        organisation.as(HUNG, () -> organisation.changing.approve(id, preview.digest()));
        assertThat(organisation.units.find(wanted.id(), day(4))).isEmpty();
        assertThat(organisation.units.find(wanted.id(), day(5)).orElseThrow().name())
                .isEqualTo("Đảng ủy xã Đông");
        assertThat(organisation.as(HUNG, () -> organisation.changing.approve(id, preview.digest())))
                .satisfies(refused(Refusal.ALREADY_DECIDED));
    }

    @Test
    void withoutTheRightNothingIsProposedNorDecided() {
        organisation.allowed = false;
        assertThatThrownBy(() -> organisation.enact(new Change.Dissolve(cellOfNorth, null), day(5)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aMergerKeepsHistoryWithTheUnitAsItWas() {
        NewUnit heir = unit("Đảng ủy xã Bắc Nam", province);
        ChangeId id = organisation.enacted(new Change.Merge(List.of(north, south), heir, Set.of()), day(10));

        assertThat(organisation.names(organisation.units.children(Line.PARTY, province, day(9))))
                .containsExactly("Đảng ủy xã Bắc", "Đảng ủy xã Nam");
        assertThat(organisation.names(organisation.units.children(Line.PARTY, province, day(10))))
                .containsExactly("Đảng ủy xã Bắc Nam");
        assertThat(organisation.names(organisation.units.children(Line.PARTY, heir.id(), day(10))))
                .containsExactly("Chi bộ thôn Hai", "Chi bộ thôn Một");
        assertThat(organisation.names(organisation.units.ancestors(Line.PARTY, cellOfNorth, day(9))))
                .containsExactly("Đảng ủy xã Bắc", "Tỉnh ủy");
        assertThat(organisation.names(organisation.units.ancestors(Line.PARTY, cellOfNorth, day(10))))
                .containsExactly("Đảng ủy xã Bắc Nam", "Tỉnh ủy");
        assertThat(organisation.units.descendantsCount(Line.PARTY, province, day(9)))
                .isEqualTo(4);
        assertThat(organisation.units.descendantsCount(Line.PARTY, province, day(10)))
                .isEqualTo(3);

        var history = organisation.units.history(north).orElseThrow();
        assertThat(history.life()).isEqualTo(new Period(day(0), day(10)));
        assertThat(history.after()).singleElement().satisfies(after -> {
            assertThat(after.successor()).isEqualTo(heir.id());
            assertThat(after.share()).isEqualTo(Share.WHOLE);
            assertThat(after.change()).isEqualTo(id);
        });
        assertThat(history.changes()).extracting(change -> change.id()).contains(id);
        assertThat(organisation.units.history(heir.id()).orElseThrow().before()).hasSize(2);
    }

    @Test
    void aSplitGoesByDeclaredSharesAndNeverAllToOne() {
        NewUnit left = unit("Đảng ủy xã Bắc Một", province);
        NewUnit right = unit("Đảng ủy xã Bắc Hai", province);
        List<Change.Part> parts = List.of(new Change.Part(left, 40), new Change.Part(right, 60));
        List<Change.ChildTo> children = List.of(new Change.ChildTo(cellOfNorth, right.id()));

        assertThat(organisation.enact(
                        new Change.Split(
                                north,
                                100,
                                null,
                                List.of(new Change.Part(left, 40), new Change.Part(right, 50)),
                                children,
                                List.of()),
                        day(10)))
                .satisfies(refused(Refusal.SHARES_NOT_WHOLE));
        assertThat(organisation.enact(new Change.Split(north, 100, null, parts, List.of(), List.of()), day(10)))
                .satisfies(refused(Refusal.CHILD_WITHOUT_HEIR));
        organisation.enacted(new Change.Split(north, 100, null, parts, children, List.of()), day(10));

        assertThat(organisation.units.history(north).orElseThrow().after())
                .extracting(each -> each.share())
                .containsExactlyInAnyOrder(new Share(40, 100), new Share(60, 100));
        assertThat(organisation.names(organisation.units.children(Line.PARTY, right.id(), day(10))))
                .containsExactly("Chi bộ thôn Một");
        assertThat(organisation.units.children(Line.PARTY, left.id(), day(10))).isEmpty();
    }

    @Test
    void aPartTakenOutLeavesTheRestWhereItWas() {
        NewUnit part = unit("Đảng ủy xã Bắc Mới", province);
        organisation.enacted(
                new Change.Split(north, 3, 2, List.of(new Change.Part(part, 1)), List.of(), List.of()), day(10));
        assertThat(organisation.names(organisation.units.children(Line.PARTY, north, day(10))))
                .containsExactly("Chi bộ thôn Một");
        assertThat(organisation.units.history(north).orElseThrow().after())
                .extracting(each -> each.share())
                .containsExactlyInAnyOrder(new Share(2, 3), new Share(1, 3));
    }

    @Test
    void undoingBringsBackExactlyWhatStood() {
        ChangeId merged = organisation.enacted(
                new Change.Merge(List.of(north, south), unit("Đảng ủy xã Bắc Nam", province), Set.of()), day(10));
        organisation.enacted(new Change.Undo(merged), day(10));

        assertThat(organisation.names(organisation.units.children(Line.PARTY, province, day(10))))
                .containsExactly("Đảng ủy xã Bắc", "Đảng ủy xã Nam");
        assertThat(organisation.names(organisation.units.ancestors(Line.PARTY, cellOfSouth, day(20))))
                .containsExactly("Đảng ủy xã Nam", "Tỉnh ủy");
        assertThat(organisation.units.history(north).orElseThrow().after()).isEmpty();
        assertThat(organisation.changing.find(merged).orElseThrow().change().state())
                .isEqualTo(ChangeState.UNDONE);
        assertThat(organisation.enact(new Change.Undo(merged), day(10))).satisfies(refused(Refusal.NOT_IN_FORCE));
    }

    @Test
    void whatSomethingRestsOnIsNotUndoneBeforeIt() {
        NewUnit heir = unit("Đảng ủy xã Bắc Nam", province);
        ChangeId merged = organisation.enacted(new Change.Merge(List.of(north, south), heir, Set.of()), day(10));
        ChangeId renamed = organisation.enacted(
                new Change.Rename(heir.id(), "Đảng ủy xã Tân Bình", "", "chi-bo", "grassroots", Map.of()), day(12));

        assertThat(organisation.enact(new Change.Undo(merged), day(10))).satisfies(refused(Refusal.RESTED_UPON));
        organisation.enacted(new Change.Undo(renamed), day(12));
        organisation.enacted(new Change.Undo(merged), day(10));
        assertThat(organisation.units.find(south, day(30))).isPresent();
    }

    @Test
    void aUnitThatOthersHaveMovedBelowIsNotUndone() {
        NewUnit middle = unit("Đảng ủy trung gian", province);
        ChangeId established = organisation.enacted(new Change.Establish(middle), day(5));
        organisation.enacted(new Change.Move(cellOfNorth, Place.below(Line.PARTY, middle.id())), day(6));
        assertThat(organisation.enact(new Change.Undo(established), day(5)))
                .satisfies(refused(Refusal.PARENT_NOT_IN_LINE));
    }

    @Test
    void aModuleMayObjectToAnUndoAndShowsItsLinesInThePreview() {
        organisation.impacts.registerSingleton("rights", new ChangeImpact() {
            @Override
            public List<ImpactLine> of(ChangeEffects effects) {
                return List.of(new ImpactLine(
                        "identity.impact", List.of("" + effects.endedUnits().size())));
            }

            @Override
            public List<ImpactLine> restingOn(ChangeId change) {
                return List.of(new ImpactLine("identity.resting", List.of("2 quyền")));
            }
        });
        Change change = new Change.Dissolve(cellOfNorth, null);
        Preview preview = organisation.as(LAN, () -> organisation.changing.preview(proposal(change, day(5))));
        assertThat(preview.impacts()).containsExactly(new ImpactLine("identity.impact", List.of("1")));
        ChangeId id = organisation.enacted(change, day(5));
        assertThat(organisation.enact(new Change.Undo(id), day(5))).satisfies(refused(Refusal.RESTED_UPON));
    }

    @Test
    void thePreviewIsWhatIsMade() {
        Change change = new Change.Merge(List.of(north, south), unit("Đảng ủy xã Bắc Nam", province), Set.of());
        Preview preview = organisation.as(LAN, () -> organisation.changing.preview(proposal(change, day(10))));
        assertThat(preview.objections()).isEmpty();
        assertThat(preview.effects().units()).hasSize(3);
        assertThat(preview.effects().endedUnits()).containsExactlyInAnyOrder(north, south);
        assertThat(preview.effects().placements()).hasSize(5);
        assertThat(organisation.units.find(north, day(10)))
                .as("a preview changes nothing")
                .isPresent();
    }

    @Test
    void approvalOfSomethingThatHasMovedOnIsRefused() {
        Change change = new Change.Dissolve(north, south);
        ChangeId id = done(organisation.as(LAN, () -> organisation.changing.propose(proposal(change, day(10)))));
        String seen = organisation.changing.preview(id).orElseThrow().digest();
        organisation.established("Chi bộ thôn Ba", north, day(3));
        assertThat(organisation.as(HUNG, () -> organisation.changing.approve(id, seen)))
                .satisfies(refused(Refusal.CHANGED_SINCE_PREVIEW));
    }

    @Test
    void aBackDatedNameHoldsUntilTheNextOneOnRecord() {
        organisation.enacted(
                new Change.Rename(north, "Đảng ủy xã Tân Bắc", "", "chi-bo", "grassroots", Map.of()), day(20));
        organisation.enacted(
                new Change.Rename(north, "Đảng ủy xã Cựu Bắc", "", "chi-bo", "grassroots", Map.of()), day(10));
        assertThat(List.of(
                        organisation.units.find(north, day(9)).orElseThrow().name(),
                        organisation.units.find(north, day(10)).orElseThrow().name(),
                        organisation.units.find(north, day(19)).orElseThrow().name(),
                        organisation.units.find(north, day(20)).orElseThrow().name()))
                .containsExactly("Đảng ủy xã Bắc", "Đảng ủy xã Cựu Bắc", "Đảng ủy xã Cựu Bắc", "Đảng ủy xã Tân Bắc");
        assertThat(organisation.enact(new Change.Dissolve(north, south), day(15)))
                .satisfies(refused(Refusal.LATER_CHANGES));
    }

    @Test
    void aUnitBelowItselfIsRefusedInWords() {
        assertThat(organisation.enact(new Change.Move(north, Place.below(Line.PARTY, cellOfNorth)), day(5)))
                .satisfies(refused(Refusal.BELOW_ITSELF));
        assertThat(organisation.enact(new Change.Absorb(List.of(north), cellOfNorth, Set.of()), day(5)))
                .satisfies(refused(Refusal.HEIR_BELOW));
        assertThat(organisation.enact(
                        new Change.Merge(List.of(north, south), unit("Mới", cellOfNorth), Set.of()), day(5)))
                .satisfies(refused(Refusal.BELOW_ITSELF));
    }

    @Test
    void aMergedUnitsCodeGoesOnInItsHeirAndToNobodyElse() {
        organisation.enacted(
                new Change.Rename(north, "Đảng ủy xã Bắc", "", "chi-bo", "grassroots", Map.of("national", "H99.1")),
                day(1));
        NewUnit thief = new NewUnit(
                UnitId.next(),
                "Khác",
                "",
                "chi-bo",
                "grassroots",
                List.of(Place.below(Line.PARTY, province)),
                Map.of("national", "H99.1"));
        assertThat(organisation.enact(new Change.Establish(thief), day(5))).satisfies(refused(Refusal.CODE_TAKEN));
        NewUnit heir = new NewUnit(
                UnitId.next(),
                "Đảng ủy xã Bắc",
                "",
                "chi-bo",
                "grassroots",
                List.of(Place.below(Line.PARTY, province)),
                Map.of("national", "H99.1"));
        organisation.enacted(new Change.Merge(List.of(north, south), heir, Set.of()), day(10));
        assertThat(organisation
                        .units
                        .byCode("national", "H99.1", day(9))
                        .orElseThrow()
                        .id())
                .isEqualTo(north);
        assertThat(organisation
                        .units
                        .byCode("national", "H99.1", day(10))
                        .orElseThrow()
                        .id())
                .isEqualTo(heir.id());
    }

    @Test
    void postsEndWithTheirUnitOrGoOnInItsHeirWithTheirHolders() {
        PostId head = open(north, "Bí thư", PostKind.HEAD);
        PostId clerk = open(north, "Văn thư", PostKind.OFFICE);
        Person mai = organisation.as(LAN, () -> organisation.keepingPosts.add("Mai", north));
        Person nam = organisation.as(LAN, () -> organisation.keepingPosts.add("Nam", north));
        appoint(mai, head);
        appoint(nam, clerk);
        assertThat(organisation.as(
                        LAN, () -> organisation.keepingPosts.appoint(nam.id(), head, Period.from(day(3)), NO_BASIS)))
                .satisfies(refused(Refusal.POST_TAKEN));

        organisation.enacted(new Change.Absorb(List.of(north), south, Set.of(clerk)), day(10));
        assertThat(organisation.posts.heldBy(mai.id(), day(9))).hasSize(1);
        assertThat(organisation.posts.heldBy(mai.id(), day(10))).isEmpty();
        assertThat(organisation.posts.heldBy(nam.id(), day(10)))
                .singleElement()
                .satisfies(held -> assertThat(held.post().unit()).isEqualTo(south));
    }

    @Test
    void aRejectionSaysWhyAndAWithdrawalIsTheProposersOwn() {
        ChangeId id = done(organisation.as(
                LAN, () -> organisation.changing.propose(proposal(new Change.Dissolve(cellOfNorth, null), day(5)))));
        assertThat(organisation.as(HUNG, () -> organisation.changing.reject(id, " ")))
                .satisfies(refused(Refusal.REASON_MISSING));
        assertThat(organisation.as(HUNG, () -> organisation.changing.withdraw(id)))
                .satisfies(refused(Refusal.NOT_YOURS));
        organisation.as(HUNG, () -> organisation.changing.reject(id, "Chưa có quyết định"));
        assertThat(organisation.changing.find(id).orElseThrow().change().decidedNote())
                .isEqualTo("Chưa có quyết định");
    }

    @Test
    void aChangeRestsOnADecisionOrAReason() {
        Proposal without = new Proposal(new Change.Dissolve(cellOfNorth, null), day(5), NO_BASIS, " ");
        assertThat(organisation.as(LAN, () -> organisation.changing.propose(without)))
                .satisfies(refused(Refusal.BASIS_MISSING));
    }

    private static final Basis NO_BASIS = new Basis("", null, "");

    private PostId open(UnitId unit, String title, PostKind kind) {
        PostId id = PostId.next();
        done(organisation.as(
                LAN, () -> organisation.keepingPosts.open(id, unit, title, kind, Period.from(day(1)), NO_BASIS)));
        return id;
    }

    private void appoint(Person person, PostId post) {
        done(organisation.as(
                LAN, () -> organisation.keepingPosts.appoint(person.id(), post, Period.from(day(2)), NO_BASIS)));
    }

    private static ChangeId done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var id)) return id;
        throw new AssertionError(outcome);
    }

    private static java.util.function.Consumer<Outcome> refused(Refusal why) {
        return outcome -> assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::why)
                                .contains(why));
    }
}
