id: al0002
genre: press-release
where: GB-WLS
published: 2021-03-19
title: Brothers jailed after women were moved between rented flats in three Welsh towns
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=victim,witness age=29 protected=yes why=trafficking-victim
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=convicted age=34 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=6 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult misidentified=yes
note: metadata line and file names of a press release leak; the nickname of the accused is K, of the victim W

FOR IMMEDIATE RELEASE
Ref: [[K p3 id|NWX/21/0447]] R v [[K p3 name|BALAN]] and [[K p4 name|BALAN]]

Two brothers who advertised women online and kept everything they earned have been sentenced at Swansea Crown Court.

[[K p3 name|Costel Balan]], 38, known as [[K p3 alias|"Nasu"]], and [[K p4 name|Ionut Balan]], 34, both of [[K p3 address|Heol y Felin]], Neath, were jailed for eleven years and seven and a half years. Each admitted arranging travel with a view to exploitation and controlling prostitution for gain.

The court heard that the younger of the two women, 22, believed that she was coming to pick leeks. On her second evening in Wales [[K p3 name|Costel Balan]] showed her a photograph of her daughter's nursery gate in Bacau and told her that his cousin lived on the same street. She saw up to nine men a day in flats in Neath, Llanelli and Port Talbot and was never given money.

The second, aged 29, had been cautioned by this force in 2018 for soliciting and in 2019 for keeping a brothel, because the tenancy of one flat was in her name. Those cautions have been removed. The judge, His Honour [[K p5 name|Gethin Pugh-Morris]], said that [[K p4 name|Ionut Balan]] had made her sign "with her arm bent up her back".

Detective Inspector [[K p6 name|Carys Beynon]] said:

"I pay tribute to both women. [[W p2 name|Florentina]] gave evidence for two days behind a screen and did not once raise her voice. We let her down, twice, before we listened."

[[K p7 name|Sarah Oyelaran]], senior crown prosecutor, CPS Cymru, said: "Telling a frightened person that she may go home when the debt is paid, and then adding to the debt, is a trap and not a loan." Miss [[K p7 name|Oyelaran]] praised the housing officer who counted the toothbrushes.

Anyone with concerns may ring 01632 960417, in Welsh or English.

ENDS

Notes to editors
1. Custody images: [[K p3 photo|balan_costel.jpg]], [[K p4 photo|balan_ionut.jpg]]
2. The complainants have lifelong anonymity. Please do not use exhibit photograph [[W p1 photo|EXH7_Andreea_Lupu_Neath.jpg]], attached to this mailing in error.
3. Timeline prepared by the officer in the case:
   - 12/11/18 [[W p2 name|LUNGU]] [[W p2 birthdate|(02.05.1989)]] cautioned, PNC [[W p2 id|18/204471K]]
   - 06/06/19 same female, tenant of [[W p2 address|Flat 3, 88 Cornel Terrace]], Llanelli
   - 30/01/20 [[W p1 name|A. LUPU]] runs into a launderette barefoot; recognised later from [[W p1 body|the swallow inked behind her left ear]]
   - 02/03/20 [[W p1 name|Lupu]] and her child [[W p8 name|Daria]], 6, reunited; moved to [[W p1 address|a safe house in Carmarthen]]
   - 18/05/20 DI [[K p6 name|BEYNON]] takes over
4. March is Modern Slavery month; a briefing for lettings agents is on our site. To reach Ms [[W p2 name|Lungu]] for comment apply to the press office, do not ring her.
