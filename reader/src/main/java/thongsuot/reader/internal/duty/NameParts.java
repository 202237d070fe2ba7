package thongsuot.reader.internal.duty;

/** What may follow the first words of a name. */
final class NameParts {
    /**
     * Fields of government as they stand in names. They tell where one name ends and the next begins: "các sở: Y tế, Văn hóa,
     * Thể thao và Du lịch, Nội vụ" are three.
     */
    static final Lexicon FIELDS = Lexicon.lines("""
            nhà thầu xây dựng
            đoàn, hội, đội
            đoàn - hội - đội
            đoàn, hội
            nội vụ
            tài chính
            y tế
            xây dựng
            tư pháp
            công thương
            công an
            quốc phòng
            ngoại giao
            ngoại vụ
            nông nghiệp và môi trường
            nông nghiệp và phát triển nông thôn
            nông nghiệp
            tài nguyên và môi trường
            khoa học và công nghệ
            giáo dục và đào tạo
            văn hóa, thể thao và du lịch
            văn hóa và thể thao
            văn hóa - xã hội
            văn hóa và thông tin
            du lịch
            thông tin và truyền thông
            lao động - thương binh và xã hội
            lao động, thương binh và xã hội
            giao thông vận tải
            kế hoạch và đầu tư
            dân tộc và tôn giáo
            dân tộc
            tổ chức - nội vụ
            kinh tế, hạ tầng và đô thị
            kinh tế - hạ tầng
            kinh tế
            tổ chức
            tuyên giáo và dân vận
            tuyên giáo
            dân vận
            nội chính
            kiểm tra
            xây dựng đảng
            quân sự
            cựu chiến binh
            người cao tuổi
            chữ thập đỏ
            cựu thanh niên xung phong
            cựu giáo chức
            nông dân
            phụ nữ
            phục vụ hành chính công
            quản lý dự án đầu tư xây dựng
            quản lý dự án
            dự án đầu tư xây dựng
            dự án đầu tư
            dự án
            thông tin
            kiểm soát bệnh tật
            phát thanh và truyền hình
            phát thanh - truyền hình
            phát thanh, truyền hình
            quản lý thị trường
            công tác xã hội
            đăng ký đất đai
            giao dịch việc làm
            dịch vụ việc làm
            chính sách xã hội
            bảo vệ thiên nhiên và môi trường
            an toàn giao thông
            chuyển đổi số
            phòng chống thiên tai
            phòng cháy chữa cháy
            cảnh sát giao thông
            mầm non
            tiểu học
            trung học cơ sở
            trung học phổ thông
            pháp luật
            kinh tế và tài chính
            tài chính, ngân sách
            văn hóa, giáo dục
            quốc phòng và an ninh
            văn hóa và xã hội
            công tác đại biểu
            dân nguyện
            đối ngoại
            hộ tịch - quốc tịch
            bổ trợ tư pháp
            thi đua - khen thưởng
            kế hoạch - tài chính
            """);

    /** Words after a class or a body that belong to its name. */
    static final Lexicon TAILS = Lexicon.of("""
            liên quan, có liên quan, hữu quan, nêu trên, khác, mới khác, mới, ngang bộ, cùng cấp, các cấp, cấp trên, cấp dưới, cấp trên trực tiếp, cấp trên trực tiếp cơ sở, trực tiếp cơ sở
            cấp tỉnh, cấp huyện, cấp xã, cấp thôn, cấp cơ sở, cấp thành phố, cấp trung ương, cấp bộ, hai cấp, 2 cấp, 02 cấp, 3 cấp, ba cấp, cơ sở, địa phương, trong tỉnh, trong toàn tỉnh, toàn tỉnh, trong thành phố, trong toàn thành phố, trong huyện, trong xã, trong phường
            trong toàn đảng bộ, trong đảng bộ, trong hệ thống chính trị, có thẩm quyền, thẩm quyền, chức năng, chuyên môn, chuyên ngành, chuyên trách, sự nghiệp, sự nghiệp công lập, công lập, ngoài công lập, ngoài nhà nước, tư thục
            trung ương, nhà nước, hành chính nhà nước, đảng, đoàn thể, chính trị - xã hội, chính trị xã hội, chính trị - xã hội - nghề nghiệp, xã hội, xã hội - nghề nghiệp, xã hội nghề nghiệp, nghề nghiệp, quần chúng, hội quần chúng, đại diện, thành viên
            cấp nước, cấp nước sạch, cấp thoát nước, thoát nước, cấp điện, thu gom rác thải, trên cả nước, trong cả nước, ở cơ sở, ở địa phương, nơi cư trú, nơi công tác, sản xuất, kinh doanh, sản xuất kinh doanh, dịch vụ, du lịch, báo chí, thông tin đại chúng, truyền thông, vũ trang, công an, quân đội, biên phòng
            quản lý nhà nước, tham mưu giúp việc, giúp việc, đầu mối, chủ quản, được phân công, được giao, được giao nhiệm vụ, được giao chủ trì, được phân công chủ trì, ngành dọc, thụ hưởng, thi công, tư vấn, tài trợ, việt nam, hồ chí minh, nhân dân, quân sự, dân sự
            tối cao, trung học cơ sở, trung học phổ thông, tiểu học, mầm non, mẫu giáo, đại học, cao đẳng, giáo dục, đào tạo, y tế, tín dụng, viễn thông, vận tải, xây lắp, dân cư, khu vực, liên ngành, hai bên, còn lại, nói trên, nêu tại, văn hóa, văn học nghệ thuật, phụ nữ, nông dân, lao động, thanh niên, thông tin""");

    /** What teams are named after. */
    static final Lexicon TEAM_FIELDS = Lexicon.of("""
            truyền thông, tuyên truyền, hậu cần, văn nghệ, nội dung, phục vụ, lễ tân, khánh tiết, an ninh, an ninh trật tự, kỹ thuật, giúp việc
            thư ký, biên tập, vận động, cứu trợ, thẩm định, tổ chức, vật chất, giám khảo, chuyên môn, văn thư, kế toán, một cửa, quản lý""");

    /** Words that tie a name to another: "Đảng ủy trực thuộc Tỉnh ủy", "đơn vị của Sở Xây dựng", "Tổ đảng ở …". */
    static final Lexicon TIES = Lexicon.of(
            "trực thuộc, thuộc, của, ở, trên địa bàn, đóng trên địa bàn, trong địa bàn, thuộc phạm vi quản lý của, chi nhánh");

    private NameParts() {}
}
