package thongsuot.reader.internal.duty;

/**
 * The words that names of public bodies are made of. They are kinds of bodies (a sở, a hội, a cấp ủy), never bodies: those are
 * in the text. Sources: the Constitution's chapters on the apparatus, Quy định 399-QĐ/TW, Luật Tổ chức chính quyền địa
 * phương, the charters of the Front, the unions and the Youth Union.
 */
final class UnitWords {
    /** Words before a name that are no part of it. */
    static final Lexicon DETERMINERS = Lexicon.of("""
            các, những, mỗi, từng, tất cả các, toàn bộ các, toàn thể các, một số, mọi, các ông, các đồng chí, đồng chí, ông, bà
            ông (bà), hệ thống các, lần lượt""");

    /** Posts: a name follows, or a list of classes that stays in the name: "Thủ trưởng các sở, ban, ngành". */
    static final Lexicon OFFICES = Lexicon.of("""
            thủ tướng chính phủ, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, thủ trưởng, người đứng đầu
            chủ tịch, phó chủ tịch, chánh văn phòng, phó chánh văn phòng, giám đốc, phó giám đốc, tổng giám đốc, tổng cục trưởng
            cục trưởng, vụ trưởng, viện trưởng, chánh án, chánh thanh tra, trưởng ban, trưởng phòng, trưởng công an
            trưởng ban chỉ đạo, trưởng đoàn, trưởng các, trưởng thôn, trưởng ấp, trưởng bản, trưởng khóm, trưởng khu phố, trưởng trạm
            trưởng, tổ trưởng, tổ trưởng tổ dân phố, đội trưởng, chi cục trưởng, hiệu trưởng, bí thư, phó bí thư, chủ nhiệm, tổng biên tập
            kế toán trưởng, tư lệnh, chỉ huy trưởng, chính ủy, ban lãnh đạo, lãnh đạo, ban giám hiệu, ban giám đốc, tập thể lãnh đạo
            thường trực ban chỉ đạo, thành viên, đại biểu quốc hội, đại biểu hội đồng nhân dân, trưởng tiểu ban, trưởng ban tổ chức, trưởng khối, trưởng cụm, phó trưởng, phó trưởng ban, phó trưởng khối, phó trưởng phòng
            cấp trưởng""");

    /** Bodies with a name of their own after them. */
    static final Lexicon BODIES = Lexicon.of("""
            ban, sở, bộ, cục, vụ, tổng cục, chi cục, phòng, văn phòng, thanh tra, ủy ban, ủy ban nhân dân, hội đồng nhân dân
            ubnd, hđnd, ub, ubkt, ub mttq, ubmttq, ubmttqvn, mttq, mặt trận, mặt trận tổ quốc, mặt trận tổ quốc việt nam
            ủy ban mttq, ủy ban mặt trận, ủy ban mặt trận tổ quốc, ủy ban mặt trận tổ quốc việt nam, ban công tác mặt trận
            ban xây dựng đảng, hội đồng thẩm định, hội đồng xét duyệt, hội đồng tuyển dụng
            hội đồng, hội đồng dân tộc, quốc hội, ủy ban thường vụ quốc hội, ubtvqh, đoàn đại biểu quốc hội, chính phủ, chính phủ
            thường trực, thường trực hội đồng nhân dân, thường trực hđnd, ban thường vụ, ban chấp hành, bch, btv
            ban thường trực, ban chỉ đạo, bcđ, ban chỉ huy, ban tổ chức, ban quản lý, ban giám sát, ban vận động, ban đại diện cha mẹ học sinh
            tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, đảng ủy, đảng bộ, đảng đoàn, ban cán sự đảng, chi bộ, chi ủy, tổ đảng
            đảng, ban bí thư, bộ chính trị, quân ủy trung ương
            trung ương, ban thường vụ tỉnh đoàn, tỉnh đoàn, thành đoàn, huyện đoàn, xã đoàn, đoàn thanh niên, đoàn tncs hồ chí minh
            đoàn xã, đoàn phường, đoàn trường, đoàn khối, đoàn cơ sở, đoàn, chi đoàn, liên chi đoàn, ban chấp hành đoàn
            hội đồng đội, liên đội, đội, hội, hội liên hiệp, liên hiệp, liên hiệp các, liên đoàn, liên đoàn lao động, lđlđ, tổng liên đoàn, công đoàn
            công đoàn cơ sở, công đoàn cấp trên trực tiếp cơ sở, cđcs, hiệp hội, câu lạc bộ, clb, liên minh, liên minh hợp tác xã
            công an, bộ chỉ huy, bộ tư lệnh, bộ đội biên phòng, quân khu, đồn, đồn biên phòng, hải đội, ban chỉ huy quân sự
            tòa án, tòa án nhân dân, viện kiểm sát, viện kiểm sát nhân dân, viện, học viện, trường, đại học, nhà trường
            bệnh viện, trạm, trạm y tế, trung tâm, phòng khám, đài, đài phát thanh, đài truyền thanh, báo, tạp chí, cổng, nhà xuất bản, thông tấn xã
            nhà văn hóa, thư viện, bảo tàng, bảo hiểm xã hội, bhxh, kho bạc, kho bạc nhà nước, ngân hàng, ngân hàng nhà nước, thuế, hải quan
            điện lực, công ty, tổng công ty, tập đoàn, xí nghiệp, hợp tác xã, kiểm toán nhà nước, tổ công tác, tổ, tổ chức công đoàn
            tiểu ban, bộ phận, nhóm, vtv, vov, ttxvn, vpcp, vntta, hội thẩm, thi hành án dân sự, quản lý thị trường, band nhạc
            tổ kiểm tra, tổ kiểm tra liên ngành, tổ giám sát, tổ giúp việc, tổ thẩm định, tổ biên tập, tổ tuyên truyền, tổ công nghệ số cộng đồng, tổ bảo vệ an ninh trật tự, đoàn giám sát, tổ liên ngành, đoàn liên ngành, đoàn kiểm tra, đội quản lý, hạt kiểm lâm, kiểm lâm""");

    /** Classes of bodies. */
    static final Lexicon CLASSES = Lexicon.of("""
            bộ, ngành, sở, ban, phòng, hội, trường, cơ quan, đơn vị, địa phương, tổ chức, đoàn thể, hội đoàn thể, doanh nghiệp, hợp tác xã
            cơ quan ngang bộ, cơ quan thuộc chính phủ, cơ quan báo chí, cơ quan chức năng, cơ quan chuyên môn, cơ quan tham mưu, cơ quan đảng, cơ quan điều tra, cơ quan thi hành án, cơ quan thanh tra, cơ quan tố tụng, cơ quan soạn thảo, đơn vị thi công, cơ sở lưu trú, cơ sở kinh doanh, cơ sở dịch vụ, cơ sở thờ tự, cơ sở tôn giáo
            bộ phận, cấp ủy, cấp ủy đảng, cấp ủy các cấp, cấp, cấp công đoàn, cấp hội, cấp bộ đoàn, cấp bộ, cơ sở, đơn vị sự nghiệp, đơn vị cơ sở
            tổ chức đảng, tổ chức cơ sở đảng, tổ chức chính trị - xã hội, tổ chức chính trị, tổ chức xã hội, tổ chức đoàn thể, tổ chức thành viên
            tổ chức chính trị xã hội
            chính quyền, chính quyền địa phương, chi bộ, đảng bộ, đảng ủy, chi ủy, chi hội, chi đoàn, chi đội, liên đội
            huyện ủy, thị ủy, thành ủy, quận ủy, tỉnh ủy, thường trực cấp ủy, ban thường vụ, đảng đoàn, ban cán sự đảng
            trường học, nhà trường, cơ sở giáo dục, cơ sở giáo dục nghề nghiệp, cơ sở đào tạo, cơ sở y tế, cơ sở khám bệnh
            trung học cơ sở, trung học phổ thông, trường mầm non, trường tiểu học, trường trung học cơ sở, trường trung học phổ thông, trường thcs, trường thpt
            cơ sở khám bệnh chữa bệnh, cơ sở sản xuất, cơ sở kinh doanh, khối, cụm, cụm thi đua, khối thi đua
            lực lượng, lực lượng vũ trang, lực lượng chức năng, lực lượng công an, ban ngành, sở ngành, bộ ngành, ngành đoàn thể, ngành chức năng
            công ty, ngân hàng, tổ chức tín dụng, chủ đầu tư, nhà thầu, cơ quan truyền thông, báo đài, thôn làng, ban đơn vị, phòng ban, tổ công tác
            thôn bản, thôn xóm, bản làng, ban thanh tra nhân dân, văn thư cơ quan, lưu trữ cơ quan, người sử dụng lao động, tổ, đội, đoàn, nhóm, tiểu ban, band nhạc""");

    /** Places that bodies belong to: "xã, phường, đặc khu" after a body stays in its name. */
    static final Lexicon TERRITORIES = Lexicon.of("""
            tỉnh, thành phố, huyện, quận, thị xã, thị trấn, xã, phường, đặc khu, thôn, ấp, bản, làng, xóm, buôn, khu phố, khối phố, khóm
            tổ dân phố, khu dân cư, khu vực, khu công nghiệp, khu kinh tế, cụm công nghiệp, khu chế xuất, khu, địa phương, tổ nhân dân, cơ sở""");

    /** Places that can be charged with work themselves. */
    static final Lexicon PLACES = Lexicon.of("""
            tỉnh, thành phố, huyện, quận, thị xã, thị trấn, xã, phường, đặc khu, thôn, ấp, bản, làng, xóm, buôn, khu phố, khối phố
            khóm, tổ dân phố, khu dân cư, tổ nhân dân""");

    /** People: they may stand in a list of bodies, but nobody here manages persons. */
    static final Lexicon PERSONS = Lexicon.of("""
            cá nhân, cán bộ, đảng viên, công chức, viên chức, người lao động, công nhân, nhân dân, người dân, hội viên, đoàn viên, đội viên
            thanh niên, thanh thiếu nhi, học sinh, sinh viên, phụ huynh, cha mẹ học sinh, giáo viên, nhà giáo, hộ gia đình, hộ dân, gia đình
            chiến sĩ, chiến sỹ, quần chúng, cộng đồng, cộng đồng dân cư, tình nguyện viên, hộ kinh doanh, nông dân, phụ nữ, cựu chiến binh, nhà báo, phóng viên
            người có thẩm quyền, công dân, nhà khoa học, chuyên gia""");

    /** Words that look like the beginning of a name and are none. */
    static final Lexicon NO_NAMES = Lexicon.of("""
            ban hành, ban đầu, ban bố, ban đêm, ban ngày, bộ máy, bộ luật, bộ đề, bộ câu hỏi, bộ tiêu chí, bộ chỉ số, bộ dữ liệu, bộ tài liệu
            bộ thủ tục, bộ sách, bộ mặt, bộ công cụ, bộ phim, bộ pháp điển, phòng chống, phòng ngừa, phòng cháy, phòng bệnh, phòng thủ, phòng học, phòng họp, phòng ngủ
            sở hữu, sở tại, sở thích, hội nghị, hội nhập, hội thảo, hội thi, hội họp, hội viên, hội trường, hội diễn, hội chợ, hội thao, hội thu, hội trại
            hội tụ, hội báo, đoàn kết, đoàn viên, đoàn khách, đội ngũ, đội viên, đội hình, báo cáo, báo chí, báo hiệu, báo động, báo chữ, báo hình
            trường hợp, trường kỳ, viện dẫn, viện trợ, viện phí, vụ việc, vụ án, vụ mùa, vụ xuân, vụ đông, cục bộ, đài thọ, xã hội, xã hội hóa, bản thân, bản sắc, bản đồ
            bản đăng ký, bản cam kết, bản chính, bản sao, bản tin, bản chất, làng nghề, khu công nghiệp, khu chế xuất, cơ sở dữ liệu, cơ sở vật chất, cơ sở pháp lý, cơ sở hạ tầng
            cơ sở chính trị, cơ sở khoa học, cơ sở lý luận, cơ sở thực tiễn, tổ chức thực hiện, tổ chức triển khai, tổ chức bộ máy, ngành nghề, cấp phép, cấp phát, cấp bách, cấp thiết, cấp bù
            cấp mới, cấp giấy, cấp lại, cấp đổi, cấp thẻ, cấp kinh phí, thuế suất, thuế thu nhập, thuế giá trị, mặt trận tư tưởng, nhóm hội viên, nhóm giải pháp, nhóm nhiệm vụ, nhóm vấn đề, trạm bơm
            thường trực cấp cứu, thường trực sẵn sàng, đơn vị tính, đơn vị hành chính, nhóm đối tượng, tổ chức hội nghị, đồn đoán, địa phương hóa, đảng viên, vụ trọng, thành viên gia đình
            lãnh đạo thực hiện, lãnh đạo tổ chức, lãnh đạo triển khai, trưởng thành, thuế đất, hội quán, trường lớp, trường quay, trường tồn, phòng trừ, phòng dịch, phòng hộ, ban tặng, bộ lọc, quốc hội khóa""");

    private UnitWords() {}
}
