id: y0108
genre: news
where: TT
published: 2022-06-14
title: Woman waives anonymity after 'uncle' is jailed
person p1: role=victim age=12 protected=no why=consented
person p2: role=convicted,relative age=66 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=sexual-offence-victim
note: waives: explicit; but her sister, also a victim, hasn't

PORT OF SPAIN – [[K p1 name|Kizzy-Ann Ramkhelawan]] was twelve when it began and thirty-four when he was led down the steps.

"I don't want black bars on my eyes. I want my name, the two barrels of it," she told reporters yesterday at the Hall of Justice. The judge, Madam Justice [[K p3 name|Ayanna Sinanan-Charles]], lifted the order over her at her request, after she'd had a lawyer explain what would follow.

[[K p2 name|Boysie Ramkhelawan]], 66, her father's brother, will serve eleven years.

[[K p1 name|Kizzy-Ann]] is a welder. She has painted on her van what she used to be told: *Nobody go believe you*. Under it, in pink: *They did*.

The order stays in force for the second complainant, who did not come. A supporter, filming, swung the phone round to ask "so where [[W p4 name|Marsha]], she ent reach? The one who [[W p4 employer|have the nail place in Arima mall]]?" It had had four thousand views when the court's office rang us.
