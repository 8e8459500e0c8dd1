id: l-0083
genre: news
where: US-NY
published: 2016-10-13
title: Escort agency boss: 'I ran a car service with benefits'
person p1: role=convicted age=61 protected=no why=adult-convicted
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=witness age=41 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen p3: none
note: plain offenders; money laundering; a former worker testifies by name and with choice; nothing to withhold

Forty-one drivers, 19 phones, one dispatcher named Mom.

"Mom" is [[K p1 name|Herschel Abramowitz]], 61, of Forest Hills, and on Wednesday a federal judge in Brooklyn told him to bring a toothbrush on Jan. 4. He'll serve 30 months for laundering some $5.8 million in receipts from an escort agency, through a limousine company, a kosher caterer and a laundromat, the last of which, [[K p4 name|Judge Constance Oyelowo]] remarked, "had at least the right name."

His bookkeeper, [[K p2 name|Svetlana Drozd]], 38, got a year and a day.

Nobody was accused of trafficking anyone. Prosecutor [[K p5 name|Malachi Stern]] said that agents interviewed 26 of the escorts, alone, in five languages, and asked each about threats, debts and documents. They were told about parking.

[[K p3 name|Nadia Ferreira]], 41, who worked for the agency for six years and came to watch, gave her name and spelled it. "I kept 60 percent. I said no whenever I felt like it, and I said no a lot in the winter. Write that down." She sells insurance now, and has found that people lie to her more.

From the steps, [[K p1 name|Abramowitz]] offered reporters a ride. The car had been forfeited. They shared a cab.

[[K p6 name|DEVORAH KLINE]]
