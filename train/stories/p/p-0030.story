id: p-0030
genre: news
where: US-FL
published: 2020-01-17
title: Four women, owner arrested at Cape Coral day spas
person p1: role=victim,accused age=45 protected=yes why=trafficking-victim
person p2: role=victim,accused age=39 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=accused age=46 protected=no why=adult-accused
screen: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: police released all mugshots with names; two of the women told an interpreter of fraud, debt and threats; the third is said to be a manager (accused)

By [[K p7 name|Katie Zimmer]], [[K p7 email|kzimmer@gulfcoastsun.example]]

CAPE CORAL, Fla. — A nine-month investigation called Operation Quiet Water ended Thursday with the closing of three storefront spas and five arrests, the police department announced.

[[K p3 name|Harold Dean Vickers]], 55, of [[K p3 address|1190 Tarpon Estates Boulevard]], is charged with racketeering, deriving support from prostitution and human trafficking. The department called him the owner. [[K p8 name|Hsu Ming-chu]], 46, described as a manager who collected cash in cereal boxes, faces the first two charges.

Also booked, according to a release with photographs that was sent out at 6 a.m., were these employees, charged with prostitution and unlicensed massage: [[W p1 name|SUN, YUHUA]], 45, [[W p1 birthdate|DOB 11/02/1974]]; and [[W p2 name|PHAM, LAN T.]], 39, [[W p2 birthdate|DOB 5/19/1980]]. Both gave their address as [[W p1 address|4407 Del Prado Commons, Suite 12]], which is one of the spas. A fourth woman was let go.

[[K p4 name|Lt. Marisol Quiñones]], asked why women who lived behind a curtain in their workplace were under arrest, said officers had needed to take everyone somewhere. By evening the department had withdrawn the release, and [[K p4 name|Quiñones]] said that she was sorry for it.

"Through the interpreter they've told us that they answered an ad in New York for nail work," she said. "They were told the fee was $12,000. One has a son in school in Fuzhou and she was told people knew the way he walks home."

[[K p6 name|Amy Ruth Coyle]], an assistant state attorney, said charges against Ms. [[W p1 name|Sun]] and the other woman would "in all likelihood" be dropped.

[[K p3 name|Vickers]] was released on $350,000 bail. His lawyer, [[K p5 name|Greg Tannenbaum]], called him a landlord. "He owns strip centers. He also owns a Subway. He doesn't make the sandwiches," [[K p5 name|Tannenbaum]] said.

First appearances for the women were held at 1 p.m. Each stood with a hand over her face. [[K p3 name|Vickers]] is due in court on Feb. 18; his case number is [[K p3 id|20-CF-000914]].
