package thongsuot.bench.load;

/** What one person does now and then, for as long as they stay. */
interface Tour {

    /** One look or one act. */
    void act(Visitor visitor) throws InterruptedException;
}
