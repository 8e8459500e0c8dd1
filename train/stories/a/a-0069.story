id: a-0069
genre: news
where: US-ND
published: 2014-08-13
title: Man camp arrests
person p1: role=accused age=34 protected=decide why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: unclear
screen p2: none
note: two adult women; one with weak signs, one plainly on her own

KILLDEER STATION — Three people were arrested over the weekend in a sting near the oil field housing on County 9.

[[K p2 name|Nadia Ferreira]], 28, of Las Vegas, told deputies that she flies in for a week a month, "same as the welders," keeps her own calendar, and was sorry about the zoning. She posted bond with her own card.

[[D p1 name|Huong "Kim" Tran]], 34, gave three addresses. She had no phone and did not know what town she was in. A woman who came with cash asked to speak for her. [[D p1 name|Tran]] was charged with prostitution, [[D p1 id|No. 27-2014-CR-00418]], and released to the woman.

[[K p3 name|Russ Haugen]], 47, a truck driver, was charged with hiring.

"We asked," Sheriff [[K p4 name|Deke Sorlie]] said about the second woman. "She looked at the other lady and said everything is good."
