package thongsuot.programme.offline;

import thongsuot.organisation.PostId;
import thongsuot.programme.Act;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.showing.NewEvidence;

/** One act that a row asks for, the same as one button on the page of the work. */
sealed interface Step {

    Act act();

    /** As the history of the work will have them; empty for none. */
    default String words() {
        return "";
    }

    default ProgrammeAction right() {
        return ProgrammeAction.REPORT;
    }

    record Accept() implements Step {
        @Override
        public Act act() {
            return Act.ACCEPTED;
        }

        @Override
        public ProgrammeAction right() {
            return ProgrammeAction.ACCEPT;
        }
    }

    record Refuse(String words) implements Step {
        @Override
        public Act act() {
            return Act.REFUSED;
        }

        @Override
        public ProgrammeAction right() {
            return ProgrammeAction.ACCEPT;
        }
    }

    /** @param words the name and the post, as screens show them */
    record Give(PostId to, String words) implements Step {
        @Override
        public Act act() {
            return Act.GIVEN;
        }

        @Override
        public ProgrammeAction right() {
            return ProgrammeAction.ACCEPT;
        }
    }

    record Note(String words) implements Step {
        @Override
        public Act act() {
            return Act.NOTED;
        }
    }

    record Show(NewEvidence what) implements Step {
        @Override
        public Act act() {
            return Act.EVIDENCED;
        }

        @Override
        public String words() {
            return what.title();
        }
    }

    record Report(String words) implements Step {
        @Override
        public Act act() {
            return Act.REPORTED;
        }
    }
}
