/** Words of the guide for editors. Between backticks stands what is typed or named; `[words](page)` links to a page. */
export const guideVi = {
  title: 'Hướng dẫn biên tập',
  intro:
    'Thêm một bài báo, kiểm tra, xem trước, nhờ người khác xem lại rồi phát hành: từng bước, với những lệnh gõ đúng như in ở đây. Cần biết dùng bảng tính, không cần biết lập trình.',
  contents: 'Các bước',
  copy: (command: string) => `Chép: ${command}`,
  invitation: 'Hướng dẫn biên tập, từ bài đầu tiên đến phát hành',
  steps: {
    safe: {
      title: 'Vì sao không sợ làm hỏng',
      parts: {
        intro:
          'Mọi con số của trang nằm trong các tệp CSV ở thư mục `data`. Bạn làm trên bản riêng ở máy mình:',
        reasons: [
          'Không gì lên trang trước khi kiểm tra đạt và một người khác xem lại.',
          'Lệnh nào ghi thì ghi trọn hoặc không ghi gì; tắt máy giữa chừng cũng không để lại nửa vời.',
          'Lỗi được nói kèm tệp, dòng, cột và cách sửa. Khi còn lỗi, trang không được dựng và trang cũ vẫn nguyên.',
          'Bỏ hết để làm lại lúc nào cũng được: xem bước cuối.',
        ],
      },
    },
    install: {
      title: 'Cài đặt, một lần',
      parts: {
        needs:
          'Cần một máy Linux (trên Windows: mở Ubuntu trong WSL) có git, npm và Node từ bản 20. Mở cửa sổ dòng lệnh; mỗi dòng dưới đây gõ xong thì bấm Enter. Thay `ADDRESS` bằng địa chỉ kho mà nhóm cho bạn.',
        look: 'Xem trang của riêng bạn ở `http://localhost:4321`; bấm Ctrl+C để dừng:',
        branch:
          'Trước mỗi việc mới, lấy bản mới nhất rồi mở một nhánh, tức bản làm việc riêng, với tên tùy ý:',
      },
    },
    words: {
      title: 'Bốn điều cần hiểu',
      parts: {
        intro: 'Không phải học thuộc mã nào: chỗ nào cần mã thì có danh sách để chọn.',
        terms: [
          ['Con số', 'Mọi số mà bài in ra, kể cả ngày, số hiệu văn bản, số giờ ở đầu trang.'],
          [
            'Quan sát',
            'Một con số nói về kết nạp: đếm gì, của ai, ở đâu, kỳ nào. Mỗi quan sát là một dòng. Ghi như in; điều bài không in thì để trống, không tính hộ, không đoán.',
          ],
          [
            'Bỏ qua',
            'Con số không nói về việc ấy (ngày, số hiệu, tên gọi…) thì có một dòng nêu lý do bỏ qua.',
          ],
          [
            'Tử số và mẫu số',
            'Tỷ lệ phần trăm nào cũng là của một cái gì. “Đạt chỉ tiêu” là số kết nạp trên chỉ tiêu; “trong số đảng viên mới” là trên số kết nạp. Bài in đủ hai số thì khai cả hai, để trang tính lại; bài chỉ in một thì khai một. Không chắc thì để trống: khai sai là nói oan cho bài.',
          ],
        ],
        more: 'Mỗi cột và mỗi mã được giải nghĩa trong [sổ mã](codebook), các từ của ngành trong [thuật ngữ](glossary).',
      },
    },
    text: {
      title: 'Lưu bài thành chữ',
      parts: {
        save: 'Tạo thư mục cho các bản lưu, cạnh thư mục của dự án; bản lưu ở lại máy bạn, vì câu chữ thuộc về báo:',
        paste:
          'Chép cả bài từ trang báo, dán vào một trình soạn thảo văn bản, lưu ở đó dạng văn bản thuần UTF-8, tên kết thúc bằng `.txt`. Để thực hành, hãy lưu bài bịa sau thành `../shared/sources/thi-du.txt`:',
        practice: 'Bài để thực hành',
        invented:
          'Bài này, và con số của nó trong các hình dưới đây, là bịa ra; không có huyện nào tên như vậy.',
        figures: 'Muốn biết trước bài in những con số nào, và số nào còn chưa ghi:',
      },
    },
    add: {
      title: 'Thêm bài',
      parts: {
        run: 'Một lệnh dẫn bạn qua cả bài:',
        facts:
          'Trước hết là về bài báo: tiêu đề, báo, ngày, nơi. Enter nhận điều gợi ý; xóa đi nếu bài không in. Nơi chưa có trong danh sách thì gõ `+`, Enter, rồi đặt tên; mã bài, ở đây `thi-du`, dùng suốt đời.',
        figure:
          'Rồi từng con số, kèm những từ quanh nó và một gợi ý. Đọc câu văn trước khi nhận. Mũi tên để chọn, Enter để trả lời: nhận, sửa, bỏ qua, hoặc để sau.',
        base: 'Gợi ý không bao giờ đoán mẫu số. Với một tỷ lệ, chọn “Sửa” rồi `numerator_id` và `denominator_id`: danh sách là những con số bạn vừa ghi trước đó trong bài.',
        done: 'Cuối cùng lệnh kiểm tra, đối chiếu với bản lưu, hỏi một lần nữa rồi mới ghi. Ctrl+C để nghỉ; gõ lại đúng lệnh ấy thì tiếp tục chỗ dừng.',
      },
    },
    sheet: {
      title: 'Sửa trong bảng tính',
      parts: {
        run: 'Một bài thành một sổ tính, mở được bằng Excel hoặc LibreOffice:',
        inside:
          'Mỗi bảng một trang tính. Ô có mã thì có danh sách để chọn; ô mà phép kiểm tra có ý kiến thì có ghi chú. Sửa, thêm hoặc xóa dòng, rồi lưu, vẫn là XLSX.',
        back: 'Đưa trở lại; lệnh nói đã đổi ô nào, và từ chối nếu có lỗi:',
      },
    },
    check: {
      title: 'Kiểm tra',
      parts: {
        run: 'Lệnh này đọc mọi tệp và nói hết mọi điều cùng lúc:',
        read: 'Mỗi lỗi một dòng: tệp, dòng, cột, điều đang ghi, và cách sửa. Lỗi thì phải sửa; cảnh báo thì xem lại với bài. Bên dưới là phần kiểm toán: kết luận ở đó nói về bài báo, không phải về bạn.',
        fix: 'Có những thứ chắc chắn sửa được (dấu phân cách, mã hóa, khoảng trắng); lệnh này sửa và cho xem đã sửa gì:',
        browser:
          'Không muốn dùng dòng lệnh thì thả tệp vào trang [Kiểm tra tệp CSV](check): cùng quy tắc, từng lỗi ở đúng ô của nó, không tệp nào rời máy bạn.',
      },
    },
    prove: {
      title: 'Chứng thực',
      parts: {
        run: 'Sau khi sửa dòng của một bài có bản lưu, đối chiếu lại:',
        what: 'Lệnh tìm từng con số ở đúng đoạn của bản lưu, và xem có con số nào chưa ghi cũng chưa bỏ qua không. Đạt thì trang gọi bài là đã chứng thực.',
      },
    },
    preview: {
      title: 'Xem trước',
      parts: {
        run: 'Mở trang của bạn và để đó:',
        what: 'Mở `http://localhost:4321`. Lưu một tệp CSV hay nhập một sổ tính là trang đang mở tự đổi theo. Nếu có lỗi, lời báo hiện lên trên trang và số liệu tốt gần nhất vẫn còn; sửa xong thì lời báo mất. Ctrl+C để dừng.',
      },
    },
    review: {
      title: 'Nhờ người khác xem lại',
      parts: {
        see: 'Xem mình đã đổi gì so với bản chung: dòng, kết luận, số tính được, biểu đồ. Mở `../khac-biet.html` bằng trình duyệt: biểu đồ cũ và mới đứng cạnh nhau.',
        send: 'Gói lại, kèm một câu nói việc đã làm, rồi gửi lên:',
        request:
          'Trên trang của kho, mở một yêu cầu gộp (pull request). Máy chạy lại mọi phép kiểm tra và tự đính kèm bản so sánh. Người xem lại mở bài báo, so từng dòng được thêm, nhất là đếm gì, của ai, kỳ nào, mẫu số nào: đó là điều không máy nào thấy. Đồng ý thì gộp, và trang được dựng lại.',
      },
    },
    release: {
      title: 'Phát hành dữ liệu',
      parts: {
        when: 'Trang đổi ngay khi gộp; một bản phát hành là mốc có số hiệu để người khác trích dẫn. Làm trên bản chung, với ngày hôm ấy thay cho `YYYY-MM-DD`:',
        what: 'Lệnh kiểm tra, tự chọn số hiệu theo điều đã đổi, và giữ một bản chụp trong `releases`. Ghi số hiệu và ngày ấy vào `CITATION.cff`, rồi gửi lên:',
        merge: 'Cũng mở một yêu cầu gộp, và gộp khi có người đồng ý.',
      },
    },
    correct: {
      title: 'Đính chính và rút lại',
      parts: {
        intro: 'Chỉ cần cho những con số đã phát hành:',
        ways: [
          'Ghi sai: sửa ô ấy, và thêm một dòng vào `corrections.csv` nói giá trị cũ, giá trị mới, lý do.',
          'Vốn không phải quan sát: xóa dòng ấy, và thêm một dòng vào `withdrawn.csv` với lý do. Mã cũ không dùng lại.',
          'Bài in như vậy mà không khớp: giữ nguyên. Kiểm toán nói điều không khớp; nếu một quy tắc phản đối, ghi lý do vào `exceptions.csv`.',
        ],
        after:
          'Lệnh phát hành từ chối thay đổi không có lý do. Mọi đính chính đều hiện ở trang [Đính chính](corrections).',
      },
    },
    trouble: {
      title: 'Khi có gì không ổn',
      parts: {
        cases: [
          [
            'Trả lời nhầm khi thêm bài',
            'Chọn “Trở lại con số trước”. Muốn trả lời lại từ đầu, thêm `--restart`.',
          ],
          ['Muốn thử mà không ghi', 'Thêm `--dry-run`: lệnh hỏi và kiểm tra, rồi chỉ cho xem các dòng.'],
          [
            'Không rõ vì sao một dòng bị bắt lỗi',
            'Lời báo nêu tên quy tắc; [sổ mã](codebook) giải nghĩa từng quy tắc.',
          ],
          [
            'Bảng tính đã đổi số hoặc ngày',
            'Đừng lưu. Dùng sổ tính của lệnh xuất, ở đó dạng in là chữ; hoặc mở CSV với mọi cột là “Văn bản”.',
          ],
          [
            'Lệnh nói một lệnh khác đang ghi',
            'Đợi lệnh ấy xong. Nếu nó đã bị tắt thì chạy lại: lệnh sau tự dọn.',
          ],
          ['Git hỏi bạn là ai', 'Làm theo hai dòng mà git in ra, với tên và thư của bạn; chỉ một lần.'],
          [
            'Muốn bỏ hết thay đổi chưa gói',
            'Hai lệnh dưới đây đưa thư mục dữ liệu về như lần gói gần nhất. Việc chưa gói sẽ mất.',
          ],
        ],
      },
    },
  },
  pictures: {
    facts: {
      caption: 'Lệnh hỏi về bài báo và gợi ý điều đọc được từ bài.',
      alt: 'Cửa sổ dòng lệnh: các câu hỏi đã trả lời về tiêu đề, báo và ngày, rồi câu hỏi về nơi với danh sách để chọn.',
    },
    figure: {
      caption: 'Một con số, những từ quanh nó, gợi ý, và những việc có thể làm.',
      alt: 'Cửa sổ dòng lệnh: một con số trong ngoặc vuông giữa câu văn của bài thực hành, dòng gợi ý bên dưới, và danh sách Nhận, Sửa, Bỏ qua, Để sau.',
    },
    base: {
      caption: 'Chọn mẫu số từ những con số đã ghi.',
      alt: 'Cửa sổ dòng lệnh: câu hỏi về mẫu số với danh sách các quan sát đã ghi, mỗi dòng có dạng in, chỉ số và nhóm.',
    },
    done: {
      caption: 'Kiểm tra đạt, mọi con số của bài đều đã có chỗ.',
      alt: 'Cửa sổ dòng lệnh: lời báo không có lỗi, bảng đếm con số đã ghi và đã bỏ qua, và câu hỏi có ghi vào dữ liệu không.',
    },
    problem: {
      caption: 'Một lỗi: chỗ, điều đang ghi, và cách sửa.',
      alt: 'Cửa sổ dòng lệnh: một dòng lỗi nêu tệp, dòng, cột, giá trị, tên quy tắc và cách sửa.',
    },
    browser: {
      caption: 'Cùng lỗi ấy trên trang kiểm tra, ở đúng ô.',
      alt: 'Trang Kiểm tra tệp CSV: danh sách lỗi có cách sửa, và bên dưới là các dòng của tệp với ô sai được đánh dấu.',
    },
    overlay: {
      caption: 'Khi lưu một lỗi, lời báo phủ lên trang đang xem trước.',
      alt: 'Trang xem trước với một khung báo lỗi phủ lên: số lỗi, rồi tệp, dòng, cột và cách sửa.',
    },
    difference: {
      caption: 'Bản so sánh: biểu đồ trước và sau, rồi từng dòng được thêm.',
      alt: 'Trang so sánh do lệnh viết ra: một biểu đồ cũ và mới cạnh nhau.',
    },
  },
};
