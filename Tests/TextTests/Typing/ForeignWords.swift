/// Words that note-takers mix into Vietnamese, and that no key of Telex may change.
///
/// Chosen for holding Telex keys where these could act. Words that spell a Vietnamese syllable (test, now, host) are left
/// out: those stay Vietnamese.
enum ForeignWords {
    static let english = words(
        """
        EVs access across add address adjust advance adviser affect afford africa after again against agenda
        agree agreement airport alliance allow almost already also always america analysis annual another answer
        appeal appear approach approve are area argue around arrange array arrest arrive arrow article artist
        asean asia aside ask asked asking aspect assembly assess asset assign assist assume assure attach attack
        attract audience average award aware balance barrier basic basis basketball because become before
        behavior believe below benefit beside besides better between biggest bluetooth board book borrow bottom
        boundary brief browser buffer builder business camera campaign campus cancer candidate capacity capital
        carbon care career careful carrier carrot category cause central centre century certain chairman
        challenge chapter character charge chess chief choose church circle cities class classes classic clear
        clever close closely coffee college comfort common compare complete complex compost computer concern
        condition conference confirm consider consult contest context contract control convert cooperation
        corner corporate correct corridor costs country course court cover create crisis criteria cross culture
        curious current custom customs damage danger data database deadline dear debate decade decide decision
        deep default define degree deliver demand department depend deposit design desire desktop detect develop
        development device differ different difficult dinner direct disaster discover discuss discussion display
        distance distribute district diverse doctor download draft drainage drama dress driver during eager
        early earth economy edge editor educate effect effort either elder elderly elect electric element
        eliminate else embassy emergency emission employee enable energy engine engineer enhance enjoy ensure
        enter entire entrance entry environment equipment error escape especially essay essential establish
        estate estimate ethics europe evaluation event every evidence exact example exceed excel excellent
        except exchange exercise exhibit exist expand expect expense expert explain explore export expose extend
        extent extra facebook factor factory failure fair famous fashion fast feature federal feedback feel
        fever fiber figure filter finish first fiscal fitness flexible flood floor focus folder follow football
        for foreign forest form formal format formula forum forward foundation free freedom fresh future garden
        gather general generate gentle good google govern government gradual graduate green growth guarantee
        guess guest handbook harbor harvest header heart helpful hidden highway history holder honest hospital
        house housing however hundred identify ignore implement import impose improve incinerator increase
        indeed index individual industrial industry inform inside inspect install instance instead institute
        insurance integrate interest international internet interview invest investment investor isolate issue
        itself journal journey junior justice keep keyboard keynote knowledge labor landfill language large
        laser later latest law lawyer layer leader leadership learn lease least leave lecture left lesser lesson
        letter level library license lockdown logistics logo look loose magazine maintain manage manager manual
        margin market marketing mask master material matter maximum measure mechanism medicine meet meeting
        member memory merge merit message metro middle minister minor mirror misses mission mixture modern
        modify monitor moral morning mortgage motion mouse movement museum music narrow national nature nearby
        necessary need network neutral never new news newspaper next nobody normal number nurse object observe
        obvious occur offer office officer offline often operate opinion option order organic organize origin
        outcome outside overall owner package paper parallel parent park parking part partner party passes
        passion passive passport password pattern peaceful people percent perfect perform perhaps period permit
        person phase photo physical picture plastic platform player please plus pollution pool popular
        population port position positive possess possible postpone poverty power powerpoint precise prefer
        prepare present preserve press pressure prevent previous primary printer prior procedure proceed process
        professor profile profit program progress project promise promote proper property propose protocol
        publish purchase purpose pursue quarantine quarter question railway raise rather reader reason receive
        recent recover recovery recycle reduce reference reflect reform register regular reject relate release
        relevant reliable relief remark remember remote remove repair repeat replace report request require
        research reserve reside resident resilience resist resolve resort resource respect respond response
        restaurant result retire return reveal revenue review reward risk river rubber rural russia safety
        salary sales satisfy scanner scene schedule scheme school science score screen search season secret
        sector secure security seek segment select seminar senior separate series serious serve server service
        session settle several severe sewage share sheet shelter shift short shortage shoulder show silver
        similar sister slow smart smartphone smooth soccer soft software solar solution sorry source speaker
        species specific speech speed spirit sponsor staff stakeholder standard startup statistic status storage
        store street stress structure stuff subject subsidy success suffer suggest summary supermarket support
        sure surface surplus survey survive suspect sustain sustainable system target teacher teamwork technique
        technology temple temporary tennis terminal territory terror testing tests text theater their theory
        therapy throughout thunder tiger timber tissue together tomorrow took tool tourism toward tower tracker
        traffic trainee trainer transfer transformation transit transport treasure trigger under university
        unless upgrade upper urban urgent usb use used useful useless user users uses usually vacation valuable
        values vehicle vendor venture venue verify version vertical very view visible vision visit visitor
        volunteer voucher ward warehouse warm warning was wash waste water weather webinar website week weekend
        welcome welfare were western whatever wheel where wifi window winter wire wireless wisdom witness wonder
        wooden word work worker workshop world worry worth writer year yellow yesterday your zero zoom
        """)

    /// Terms of city planning, waste, air and training, as glossaries have them, Telex keys or not.
    static let terms = """
        access to services, affordable housing, air dispersion model, ambient air standard, anaerobic digestion,
        asset management, bike lane, biomass power plant, bottom ash, brownfield redevelopment, building permit,
        bus corridor, capital cost, carbon footprint, catch basin, central business district, citizen science,
        clean air zone, climate resilience, combined sewer overflow, community based tourism, compact city,
        compost heap, congestion charge, construction waste, continuous emission monitoring system, cost
        recovery, curb side pick up, data center, decision makers, demand side management, density bonus, design
        charrette, detention pond, disaster risk reduction, district heating, door to door collection, drainage
        master plan, eco-industrial park, electric vehicle, emission factors, end of life vehicles, energy from
        waste, environmental impact assessment, exit survey, exposure assessment, fact sheet, fine particles,
        fly ash, food waste, form based code, fuel switch, full cost pricing, garbage truck, grass roots, green
        belt, green procurement, ground water, hazardous waste, heat island, help desk, historic core, home
        work, hot wash, housing stock, human resources, impact fee, in house training, incentive scheme,
        informal settlement, infill development, integrated solid waste management, job shadow, joint venture,
        key performance indicators, land readjustment, land pooling, leachate treatment, learning by doing, life
        cycle cost, light rail, line ministry, local governance, low income housing, low rise, marginal cost,
        market price, mass balance, mayors forum, medical waste, metro station, micro plastics, mind map, model
        city, moving average, multi-family housing, municipal bonds, night market, noise barrier, odor control,
        on-site sanitation, open space ratio, operation and maintenance, out reach, outdoor air, peer review,
        peer to peer learning, per capita, performance tests, pest control, plastic free store, plot ratio,
        point source, pollution hot spots, power purchase agreement, pre-treatment, price signal, privately
        owned public space, public hearing, pull factors, quality assurance, rapid assessment, real estate,
        recycling rate, red line, refuse derived fuel, renewable energy, resource efficiency, rest stop, results
        based finance, retention basin, right of way, river front, road show, roof top solar, rural roads, safe
        routes to school, sand box, satellite town, scale up, sea level rise, self assessment, sensor network,
        septic tank, service road, set back, sewage sludge, shared vision, site plan, slum upgrading, smart
        growth, social housing, soft skills, source separation, special purpose vehicle, spot check, staff turn
        over, stack tests, steering committee, storm surge, street vendors, super block, tariff reform, task
        force, team building, test kit, think tank, time frame, tipping fee, title deed, toll road, town hall
        meeting, traffic calming, transfer station, travel demand, treatment train, trunk sewer, turn key,
        underpass, unit price, urban renewal, urban sprawl, user fee, value for money, vision zero, walk score,
        waste bank, waste pickers, water fronts, weak points, wet market, work plan, work force, zoning code
        """.split(separator: ",").map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

    /// Places of Japan and words of its administration and daily life, as romanised.
    static let japanese = words(
        """
        Akita Aomori Arakawa Asahi Asahikawa Atami Beppu Chiyoda Edogawa Fujisawa Fukushima Funabashi Gotemba
        Hachinohe Hakata Hakodate Hakone Hamada Hayama Himeji Hirosaki Hitachi Hyogo Ibusuki Ichikawa Ise
        Itabashi Iwaki Iwate Kakegawa Kamakura Kanagawa Kanazawa Karuizawa Kashiwa Katsushika Kitakyushu Kobe
        Kochi Kofu Koriyama Kurashiki Kurume Kusatsu Kyoto Machida Maebashi Matsue Matsuyama Meguro Minamata
        Minato Mishima Mitaka Mito Miyagi Morioka Musashino Nada Nakano Nara Narita Nerima Nikko Nishi Nobeoka
        Noto Numazu Obihiro Odawara Ogaki Omiya Omuta Onomichi Otaru Otsu Sakai Sakata Sasebo Sendai Setagaya
        Shibuya Shinagawa Shinjuku Shirakawa Suginami Sumida Takamatsu Takayama Tateyama Tokorozawa Tottori
        Toyama Toyohashi Toyota Tsukuba Tsuruga Ube Ueda Ueno Urawa Utsunomiya Wajima Yaizu Yamagata Yokosuka
        Yonago Yonezawa Zama aichi aikido anime aoki arigatou bento bonsai bunbetsu chan chiba chiiki chonaikai
        chubu chugoku ehime eki emoji endo fujii fujita fujiwara fukuda fukui fukuoka furusato futon gaikokujin
        geisha gemba genba gesui gomi goto gunma hai haiku hamamatsu hansei hasegawa hashimoto hayashi heijunka
        hinan hiragana hiroshima hokkaido hoshin hourensou ibaraki iie ikebana ikeda ikusei inoue ishikawa ito
        japan japanese jichi jichikai jidoka jinzai jishuken josui judo kagawa kagoshima kaikaku kaizen kanban
        kanji kanri kansai kanto karaoke karate katakana kato kawaii kawasaki keikaku keiretsu kendo kimono
        kimura kinki kitakyushu koban kobayashi kobe kochi kohai kominkan kondo konnichiwa kouen koukyou
        kumamoto kumiai kun kyoto kyoudou kyushu machizukuri matcha matsumoto michi mie miso miura miyazaki
        mochi monozukuri muda nagano nagasaki nagoya naha nakamura nemawashi niigata ninja nishimura no nozei
        ogawa oita okada okayama okinawa okoshi omotenashi onigiri origami osaka otaku ramen ringi romaji saga
        saitama sake samurai san sapporo sasaki sashimi sato sendai senpai sensei shiga shikoku shimane shimin
        shimizu shinkansen shizuoka shogi shogun shotengai soba sumimasen sumo sushi suzuki takahashi takeuchi
        tanaka tatami tempura tochigi tofu tohoku tokushima tokyo toshi tottori toyama tsunami udon wakayama
        wasabi watanabe yamada yamaguchi yamamoto yamanashi yamazaki yokohama yoshida yukata
        """)

    static let acronyms = words(
        """
        5S ADB AEC AFD AFTA AI AIIB APEC API ASEAN ASEM ATM BIDV BIM BKHDT BOT BRT BT BTC BTL BTNMT BTO BXD CAD
        CCCD CCHC CCTV CEO CFO CIF CMC CNTT CNXH COP CPTPP CSHT CSS CTO CTR DCS DJ DNS DOC DTH DTM EPA ESG EU EV
        EVFTA EVN FAO FAQ FDI FOB FPT FTA FYI GATT GDP GIZ GNP GPS GRDP HCM HCMC HDI HDND HDQT HN HR HTML HTTP
        HTTPS HTX IBRD ICAO ICT IDA IFC ILO IMO IOT IPCC ISO IT ITU JBIC JCM JETRO JFPR JICA JICE JPG JST KCN
        KCX KOICA KPI KTXH LAN LCD LED LNG LRT MARD MC MDG METI MEXT MIC MLIT MOC MOET MOFA MOIT MOLISA MONRE
        MOT MOU MPI MPS MRT NATO NDC NEDO NGO NIC NOXH NPO NPV ODA OECD OK OKR OPEC OTP PC PCI PDCA PDF PIN PM
        PMO PMU PNG PPC PPP PPT PR QA QC QCVN QHCT QHPK QL QLDT QR RCEP RSVP SDG SEA SIDA SMART SME SMS SOP SPS
        SQL STEM SWOT SXD TBT TCVN TDM THPT TOD TPHCM TTCP TTHC TV UBMT UBND UK UN UNDP UNESCO UNFCCC UNHCR
        UNICEF URL USAID USB VAT VCCI VGF VINFAST VIP VN VND VNPT VPN VPUB WAN WB WHO WIPO WTO WWF WWW XHCN XLS
        """)

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
