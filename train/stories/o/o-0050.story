id: o-0050
genre: filing
where: GB-WLS
published: 2018-10-09
title: IN THE MAGISTRATES' COURT AT LLANFAREN — REGISTER, Court 2
person p1: role=convicted age=31 protected=no why=adult-convicted
person p2: role=convicted age=46 protected=no why=adult-convicted
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=victim age=- protected=no why=adult-victim
person p9: role=official age=- protected=no why=official
screen: none
note: court register of adult cases with dates of birth DD/MM/YYYY, addresses, URNs: public record, all stays

Before: [[K p5 name|Mrs Eluned Parry JP]] (Chair), [[K p6 name|Mr R. Chatterjee JP]], one vacancy
Legal adviser: [[K p9 name|Huw Sayce]]

| No | Defendant | DOB | Matter | Result |
|---|---|---|---|---|
| 1 | [[K p1 name|MORGAN, Rhys Owain]], [[K p1 address|3 Heol y Bryn]] URN [[K p1 id|63DB0114218]] | [[K p1 birthdate|04/12/1986]] | Assault by beating of [[K p7 name|Kelvin Oates]], 18/08/18, outside Spar | G plea. Fine £320, comp £100 to [[K p7 name|Oates]], costs £85 |
| 2 | [[K p2 name|PRITCHARD, Susan]], [[K p2 address|Ty Gwyn, Capel Lane]] URN [[K p2 id|63DB0122018]] | [[K p2 birthdate|11/01/1972]] | Benefit fraud x2, £6,204.11 | G plea. Community order 12 m, 80 h UPW |
| 3 | [[K p3 name|IONESCU, Andrei]], [[K p3 address|Flat 2, 40 Quay St]] URN [[K p3 id|63DB0130718]] | [[K p3 birthdate|30/06/1994]] | Theft of lead, St Teilo's church; complainant [[K p8 name|Revd Canon Joy Prosser]] | NG. Interpreter req. Trial 14/11, 2 hrs. UC bail |
| 4 | [[K p4 name|MORGAN, Gethin]], [[K p4 address|19 Heol y Bryn]] URN [[K p4 id|63DB0131118]] | [[K p4 birthdate|22/02/1966]] | Drive over limit, 71 mcg | No appearance. Warrant not backed |

Note to press bench: nos. 1 and 4 aren't related and live on the same road. Each has asked that this be said, no. 1 with more heat.

Line 3: defendant asks it be recorded that he was carrying the lead *back*.

Rose 12.40.
