package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.List;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;

/**
 * Where the story of the work plays.
 *
 * @param plan the reviewed plan, written on {@code planned}
 * @param issued the list that the plan was issued to
 * @param communes the same communes, as the office kept them for the work of earlier months
 * @param state the committees of the state in the communes
 * @param clerks of the communes, that of the tour first
 * @param chairs of the committees of the state in the communes, that of the tour first
 * @param heads of offices of the province
 */
record Scene(
        Chronicle chronicle,
        UnitId committee,
        UnitId government,
        DocumentId plan,
        LocalDate planned,
        AudienceId issued,
        AudienceId communes,
        AudienceId state,
        List<Doer> clerks,
        List<Doer> chairs,
        List<Doer> heads) {

    static final String OFFICE = "chanhvanphong";

    LocalDate daysAgo(int days) {
        return chronicle.today().minusDays(days);
    }

    LocalDate today() {
        return chronicle.today();
    }

    Doer first() {
        return clerks.getFirst();
    }
}
