id: az0003
genre: news
where: US-CA
published: 2017-10-05
title: Water polo coach pleads no contest; teammates fill the back row
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=17 protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=16 protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: none
note: coach 29; the school is named because she attends it; caption and record board leak; survivor-advocate tells her own story by name; second minor is a witness

VISALIA — He was 29, she was 15, and the pool closed at nine. That, Deputy District Attorney [[K p3 name|Marguerite Bedrosian]] told the court on Wednesday, was all the story there was.

[[K p2 name|Kyle Brannon Teague]], who coached girls' water polo at [[W p1 school|Alta Mesa Union High]] until last November, pleaded no contest to three counts of unlawful acts with a minor. [[K p2 name|Teague]], now 30 and living with his parents on [[K p2 address|Pinkham Street]], will be sentenced in December. He faces four years.

The girl is not named in the complaint, number [[K p2 id|VCF351180]]. She is one of eleven players who came on Wednesday with their hair still wet. It was her teammate, 17, who went to the athletic director after seeing messages on a team tablet. "I was scared for her," the teammate had written in a statement that [[K p3 name|Bedrosian]] read out. "[[W p1 name|Soph]] kept saying he'd lose his job."

The court reporter was asked to take the nickname out. Nobody asked this newspaper to take down last year's sports page, where the caption under the conference photo says, from left, "[[W p1 photo|goalkeeper Sophronia Danz makes save No. 212]]", nor did anybody think of the record board over the deep end.

"There is only one goalkeeper," said Principal [[K p4 name|Hector Alcantar]] when told of this. "We'll cover the board." [[K p4 name|Alcantar]] has led the school since 2012; he said that [[K p2 name|Teague]] had passed two background checks and that a complaint from a mother in 2015 "went to a desk and stayed there."

The mother of that year, it turned out, was the mother of this one. [[W p8 name|Ingrid Danz]] had written about late rides home when her daughter was 13. Her letter, dated March 9, was signed for in the district office.

The teammate's statement was initialed on each page; on the proof of service her full name stands, [[W p5 name|Itzel Camarena-Ruiz]]. She is a senior and hopes to study nursing. She and her friend were both placed on the witness list, the friend as "Minor A" and the other, because someone ran out of letters, as [[W p5 name|Camarena-Ruiz, I.]]

[[K p7 name|Patrice Holloway]] of the Tulare Valley Survivors' League sat with the girls. "I was 16 when my own coach did it. I use my name, [[K p7 name|Patrice Holloway]], because I'm fifty-two and I chose to. They have not chosen anything yet," she said.

Judge [[K p6 name|Nathaniel Quan]] told [[K p2 name|Kyle Teague]] to stay 100 yards from "any person under 18 and from one person in particular." [[K p6 name|Quan]] did not say the name. The bailiff, handing down the protective order, did: "[[W p1 name|Danz]] copy's for the mother, your honor."

— [[K p9 name|Lorelei Vang]]
