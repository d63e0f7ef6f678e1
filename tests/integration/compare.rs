//! Many reports as one table: equal to the one made by hand, cell by cell.

use crate::compare_reports::{Commune, FORMS, Figure, What, communes, written};
use rust_decimal::Decimal;
use solieu::compare::{
    Cell, Comparison, Joined, Matches, Measure, NoTotal, Order, Place, RemarkCode, Row, Source, Together, compare,
};
use solieu::file::{self, ReadOptions};
use solieu::report::Amount;
use solieu::{Options, Report};

/// What the command line does with a file.
fn read(name: &str, bytes: &[u8]) -> Report {
    let text = file::read(bytes, name, &ReadOptions::default()).unwrap().text;
    solieu::extract(&text, &Options { source: Some(name.to_owned()), ..Options::default() })
}

fn reports(communes: &[Commune]) -> Vec<Report> {
    communes
        .iter()
        .enumerate()
        .map(|(number, commune)| {
            let (ending, bytes) = written(commune, number % FORMS);
            read(&format!("xa-{number:02}.{ending}"), &bytes)
        })
        .collect()
}

fn table(reports: &[Report], matches: &Matches) -> Comparison {
    let sources: Vec<Source<'_>> = reports.iter().map(|report| Source { label: None, report }).collect();
    compare(&sources, matches)
}

fn text(text: &str) -> Report {
    solieu::extract(text, &Options::default())
}

fn exact(amount: Amount) -> Decimal {
    amount.get().to_string().parse().unwrap()
}

/// A figure of a cell in the unit of the hand-made table; none when it is not one clear figure.
fn figure(cell: &Cell, row: &Row) -> Option<Figure> {
    let factor = match row.unit.as_deref() {
        Some("tỷ đồng") => Decimal::from(1_000_000_000),
        Some("triệu đồng") => Decimal::from(1_000_000),
        _ => Decimal::ONE,
    };
    let level = |measure: Measure| measure.of(cell).map(|slot| (exact(slot.amount) * factor).normalize());
    let clear = !cell.conflicting && cell.value.as_ref().is_some_and(|slot| slot.unit == row.unit);
    clear.then_some(Figure {
        value: level(Measure::Value).unwrap_or_default(),
        plan: level(Measure::Plan),
        rate: cell.rate.as_ref().map(|slot| exact(slot.amount)),
    })
}

/// Every difference between the table and the one made by hand.
fn differences(table: &Comparison, communes: &[Commune]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut known = Vec::new();
    for what in What::ALL {
        let (code, unit) = what.row();
        let fits = |row: &&Row| {
            let own = row.unit.as_deref().unwrap_or_default();
            row.code.as_deref() == Some(code)
                && (own == unit
                    || unit == "đồng" && own.ends_with(" đồng")
                    || unit == "người" && ["lao động", "đảng viên", "đồng chí"].contains(&own))
        };
        let rows: Vec<&Row> = table.rows.iter().filter(fits).collect();
        let [row] = rows.as_slice() else {
            faults.push(format!("{what:?}: {} rows", rows.len()));
            continue;
        };
        known.push(row.id.clone());
        for (commune, (cell, column)) in communes.iter().zip(row.cells.iter().zip(&table.columns)) {
            if column.place.as_deref() != Some(&format!("xã {}", commune.name)) {
                faults.push(format!("{} stands under {:?}", commune.name, column.place));
            }
            let expected = commune.figure(what).copied();
            let told = cell.as_ref().and_then(|cell| figure(cell, row));
            if told != expected || cell.is_some() != expected.is_some() {
                faults.push(format!("{what:?} of {}: {cell:?}, by hand {expected:?}", commune.name));
            }
        }
    }
    for row in table.rows.iter().filter(|row| !known.contains(&row.id)) {
        let texts: Vec<_> =
            row.cells.iter().flatten().filter_map(|cell| cell.value.as_ref()).map(|slot| &slot.text).collect();
        faults.push(format!("a row too many: {} {texts:?}", row.key));
    }
    faults
}

#[test]
fn fifty_reports_in_ten_forms_are_the_table_made_by_hand() {
    let communes = communes(50);
    let table = table(&reports(&communes), &Matches::default());
    let faults = differences(&table, &communes);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(table.remarks.is_empty() && table.order == Order::Given, "{:?}", table.remarks);
    let cells = communes.iter().map(|commune| commune.figures.len()).sum::<usize>();
    assert_eq!(table.rows.iter().map(|row| row.cells.iter().flatten().count()).sum::<usize>(), cells);
    // Sums only where every commune has a figure; none of these rows is whole.
    assert!(table.rows.iter().all(|row| row.total.amount.is_none() && row.total.of == 50));
}

#[test]
fn one_changed_and_one_doubled_are_the_only_differences() {
    let mut communes = communes(50);
    let before = table(&reports(&communes), &Matches::default());
    let (at, changed) = (17, What::Pigs);
    let figure = communes[at].figures.iter_mut().find(|(what, _)| *what == changed).unwrap();
    figure.1.value += Decimal::ONE;
    let mut all = reports(&communes);
    let after = table(&all, &Matches::default());
    assert_eq!(differences(&after, &communes), Vec::<String>::new());
    let mut differing = Vec::new();
    for (one, other) in before.rows.iter().zip(&after.rows) {
        assert_eq!(one.key, other.key);
        for (column, (a, b)) in one.cells.iter().zip(&other.cells).enumerate() {
            let amounts = |cell: &Option<Cell>| {
                cell.as_ref().map(|cell| Measure::ALL.map(|measure| measure.of(cell).map(|slot| slot.amount)))
            };
            if amounts(a) != amounts(b) {
                differing.push((one.code.clone().unwrap_or_default().to_string(), column));
            }
        }
    }
    assert_eq!(differing, [("herd.pig".to_owned(), at)]);

    let mut twin = all[3].clone();
    twin.source = Some("ban-sao.txt".into());
    all.push(twin);
    let doubled = table(&all, &Matches::default());
    assert_eq!(differences(&doubled, &communes), Vec::<String>::new());
    assert_eq!(doubled.columns[50].same_as.as_deref(), Some("c4"));
    assert_eq!(doubled.columns[50].label, "xã Vĩnh Khê (2)");
    let told: Vec<_> = doubled.remarks.iter().map(|remark| (remark.code, remark.columns.join(" "))).collect();
    assert_eq!(told, [(RemarkCode::Doubled, "c4 c51".to_owned())]);
    assert!(
        doubled.rows.iter().zip(&after.rows).all(|(one, other)| one.total == other.total && one.lone == other.lone)
    );
}

const AN_BINH: &str = "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2024\nI. KẾT QUẢ\n";
const HOA_LAC: &str = "ỦY BAN NHÂN DÂN XÃ HÒA LẠC\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2024\nI. KẾT QUẢ\n";

fn pair(one: &str, other: &str) -> Vec<Report> {
    vec![text(&format!("{AN_BINH}{one}\n")), text(&format!("{HOA_LAC}{other}\n"))]
}

/// The rows as `name [unit]: cells`, missing as `—`, conflicting with `≠`.
fn shown(table: &Comparison) -> Vec<String> {
    let records = solieu::compare::records(
        table,
        &[Measure::Value],
        solieu::compare::Numbers::People(solieu::report::Language::Vi),
    );
    let row = |record: &Vec<String>| format!("{} [{}]: {}", record[1], record[2], record[3..].join(" | "));
    records.iter().skip(1).map(row).collect()
}

#[test]
fn figures_that_disagree_within_a_report_are_both_shown() {
    let reports = pair(
        "Thu ngân sách nhà nước trên địa bàn đạt 12,5 tỷ đồng.\n- Thu ngân sách nhà nước trên địa bàn đạt 13,1 tỷ đồng.",
        "Thu ngân sách nhà nước trên địa bàn đạt 8,64 tỷ đồng.\n- Thu ngân sách nhà nước trên địa bàn đạt 8,6 tỷ đồng.",
    );
    let table = table(&reports, &Matches::default());
    assert_eq!(shown(&table), ["Thu ngân sách nhà nước trên địa bàn [tỷ đồng]: 12,5 ≠ 13,1 | 8,64 | —"]);
    let row = &table.rows[0];
    assert_eq!(row.cells.iter().flatten().map(|cell| cell.conflicting).collect::<Vec<_>>(), [true, false]);
    assert_eq!(row.total.reason, Some(NoTotal::Conflicting));
}

#[test]
fn measures_under_one_code_stay_apart_and_are_proposed() {
    let reports = pair("Đăng ký khai sinh 120 trường hợp.", "Đăng ký khai tử 30 trường hợp.");
    let apart = table(&reports, &Matches::default());
    assert_eq!(shown(&apart).len(), 2);
    assert!(apart.rows.iter().all(|row| row.lone));
    let [proposal] = apart.proposals.as_slice() else { panic!("{:?}", apart.proposals) };
    assert!(proposal.score > 0.5 && proposal.score < 1.0);
}

#[test]
fn what_a_person_says_wins() {
    let reports = pair("Trồng rừng sản xuất được 30 ha.", "Diện tích trồng rừng tập trung 25 ha.");
    let apart = table(&reports, &Matches::default());
    assert_eq!(apart.rows.len(), 2, "{:?}", shown(&apart));
    let rows = vec![Together { row: apart.rows[0].key.clone(), with: apart.rows[1].key.clone() }];
    let together = table(&reports, &Matches { rows, ..Matches::default() });
    assert_eq!(shown(&together), ["Trồng rừng sản xuất [ha]: 30 | 25 | 55"]);
    // The same by the indicator, and taken apart again.
    let key = |column: usize| apart.columns[column].key.clone();
    let joined = vec![Joined { row: apart.rows[0].key.clone(), report: key(1), indicator: "i1".into() }];
    assert_eq!(shown(&table(&reports, &Matches { joined, ..Matches::default() })).len(), 1);
    let same = pair("Kết nạp 9 đảng viên.", "Kết nạp 12 đảng viên.");
    assert_eq!(shown(&table(&same, &Matches::default())), ["Kết nạp đảng viên [đảng viên]: 9 | 12 | 21"]);
    let columns = table(&same, &Matches::default()).columns;
    let parted = vec![Place { report: columns[1].key.clone(), indicator: "i1".into() }];
    assert_eq!(shown(&table(&same, &Matches { parted, ..Matches::default() })).len(), 2);
    // What is not there is passed over.
    let stale = Matches { parted: vec![Place { report: "?".into(), indicator: "i9".into() }], ..Matches::default() };
    assert_eq!(shown(&table(&same, &stale)).len(), 1);
}

#[test]
fn another_year_another_place_and_goals_are_no_cells() {
    let reports = pair(
        "Năm 2023, thu ngân sách nhà nước trên địa bàn đạt 10 tỷ đồng.\n- Kết nạp 9 đảng viên.\nII. MỤC TIÊU NĂM 2025\n- Phấn đấu thu ngân sách nhà nước trên địa bàn đạt 15 tỷ đồng.",
        "Thu ngân sách nhà nước trên địa bàn đạt 8,64 tỷ đồng. Kết nạp 12 đảng viên.",
    );
    let table = table(&reports, &Matches::default());
    assert_eq!(
        shown(&table),
        ["Thu ngân sách nhà nước trên địa bàn [tỷ đồng]: — | 8,64 | 1/2", "Kết nạp đảng viên [đảng viên]: 9 | 12 | 21"]
    );
    assert_eq!(table.aside.len(), 2, "{:?}", table.aside);
}

#[test]
fn what_two_reports_are_apart_is_computed_where_both_state_it() {
    let of = |year, rice, money, rest| {
        format!(
            "ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY\nBÁO CÁO\nTình hình 6 tháng đầu năm {year}\n\n1. Diện tích lúa {rice} ha.\n2. Thu ngân sách đạt {money} tỷ đồng.\n{rest}\n"
        )
    };
    let one = of(2023, "120", "3,2", "3. Tỷ lệ hộ nghèo 5,5%.\n4. Đàn lợn khoảng 400 con.\n5. Đàn trâu 90 con.");
    let other = of(2024, "118,5", "3,9", "3. Tỷ lệ hộ nghèo 4,2%.\n4. Đàn lợn 410 con.");
    let told = |table: &Comparison| -> Vec<String> {
        let amount =
            |amount: Option<Amount>| amount.map_or("—".into(), |amount| exact(amount).normalize().to_string());
        table
            .rows
            .iter()
            .map(|row| {
                format!(
                    "{}: {} {}",
                    row.name,
                    amount(row.difference.map(|one| one.amount)),
                    amount(row.difference.and_then(|one| one.percent))
                )
            })
            .collect()
    };
    let between = |from: &str, to: &str| Matches { between: Some([from.into(), to.into()]), ..Matches::default() };
    let reports = vec![text(&one), text(&other)];
    let forth = table(&reports, &between("1", "2"));
    assert_eq!(
        told(&forth),
        [
            "Diện tích lúa: -1.5 -1.25",
            "Thu ngân sách: 0.7 21.88",
            "Tỷ lệ hộ nghèo: -1.3 —",
            "Đàn lợn: — —",
            "Đàn trâu: — —"
        ]
    );
    assert_eq!(forth.between.as_ref().map(|ids| ids.join(" ")).as_deref(), Some("c1 c2"));
    let back = table(&reports, &between("6 tháng đầu năm 2024", "6 tháng đầu năm 2023"));
    assert_eq!(told(&back)[0], "Diện tích lúa: 1.5 1.27");
    // Columns that are not there change nothing.
    for nothing in [between("1", "3"), between("2", "2")] {
        assert_eq!(table(&reports, &nothing), table(&reports, &Matches::default()));
    }
    let records = solieu::compare::records(&forth, &[Measure::Value], solieu::compare::Numbers::Machine);
    assert_eq!(
        records[0][6..],
        ["Chênh lệch (tính): 6 tháng đầu năm 2024 so với 6 tháng đầu năm 2023", "Chênh lệch % (tính)"]
    );
    assert_eq!(records[1][6..], ["-1.5", "-1.25"]);
    assert_eq!(records[5][6..], ["", ""]);
}

#[test]
fn one_place_over_time_is_a_series() {
    let of = |year: u16, value: &str| {
        text(&format!(
            "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nBÁO CÁO\nTình hình kinh tế - xã hội năm {year}\nI. KẾT QUẢ\n- Kết nạp {value} đảng viên. Tổng đàn lợn {value}00 con.\n"
        ))
    };
    let table = table(&[of(2024, "9"), of(2022, "7"), of(2023, "8")], &Matches::default());
    assert_eq!(table.order, Order::Time);
    assert_eq!(table.columns.iter().map(|column| column.report).collect::<Vec<_>>(), [1, 2, 0]);
    assert!(table.columns[0].label.contains("2022"), "{}", table.columns[0].label);
    // Years of one place are never summed, neither what they bring nor what there is at the end of each.
    let told = |code: &str| {
        table
            .rows
            .iter()
            .find(|row| row.code.as_deref() == Some(code))
            .map(|row| (row.total.amount.map(exact), row.total.reason))
    };
    assert_eq!(told("party.admitted"), Some((None, Some(NoTotal::Periods))));
    assert_eq!(told("herd.pig"), Some((None, Some(NoTotal::Periods))));
}

#[test]
fn rates_and_unknown_things_are_never_summed() {
    let reports = pair(
        "Tỷ lệ hộ nghèo còn 2,6%. Có 12 tổ tự quản hoạt động.",
        "Tỷ lệ hộ nghèo còn 3,1%. Có 10 tổ tự quản hoạt động.",
    );
    let table = table(&reports, &Matches::default());
    assert!(
        table.rows.len() == 2 && table.rows.iter().all(|row| row.total.amount.is_none() && row.total.have == 2),
        "{:?}",
        shown(&table)
    );
}

#[test]
fn the_same_table_every_time_and_through_json() {
    let all = reports(&communes(20));
    let (one, other) = (table(&all, &Matches::default()), table(&all, &Matches::default()));
    assert_eq!(one, other);
    let printed = serde_json::to_string(&one).unwrap();
    assert_eq!(serde_json::from_str::<Comparison>(&printed).unwrap(), one);
}
