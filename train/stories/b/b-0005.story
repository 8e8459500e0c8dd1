id: b-0005
genre: alert
where: CA
published: 2018-05-16
title: RCMP seeking public assistance: missing 15-year-old, Whitewillow Lake, Sask.
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
screen: none
note: an active bulletin; every identifier is for the editor; French paragraph repeats the name

Since the evening of May 13, officers at the Whitewillow Lake detachment have been trying to locate [[D p1 name|Jolene Kayla Bighetty]], 15, who left a residence on [[D p1 address|Third Avenue East]] at about 8:30 p.m. and has not been in contact with her family.

[[D p1 name|Jolene]] is Cree, 5-foot-3 and slim, with shoulder-length black hair dyed red at the ends. She has [[D p1 body|a small feather tattooed behind her left ear]]. When last seen she had on grey track pants, a [[D p1 school|Whitewillow Composite Timberwolves]] hoodie and white runners.

She may be travelling to Prince Albert or Saskatoon. There's no indication at this time that she has come to harm, Cpl. [[K p2 name|Darcy Friesen]] said, "but it's been three nights, it's still going down to zero, and it isn't like her."

Her grandmother, [[D p3 name|Agnes Bighetty]], asks anyone who sees her to tell her that there is bannock and nobody is mad.

La GRC demande l'aide du public pour retrouver [[D p1 name|Jolene Bighetty]], 15 ans, vue pour la dernière fois le 13 mai.

Call 306-555-0118 or the nearest detachment; Cpl. [[K p2 name|Friesen]] is lead on file [[D p1 id|2018-611043]]. Photo attached: [[D p1 photo|J_Bighetty_school2017.jpg]]
