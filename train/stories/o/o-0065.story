id: o-0065
genre: news
where: GB-ENG
published: 2022-02-24
title: "I'm not hiding for him": woman waives anonymity as former carer is jailed
person p1: role=victim age=19 protected=no why=consented
person p2: role=convicted age=57 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=sexual-offence-victim
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen: none
note: explicit waiver: she and her sister stay; the second complainant hasn't waived and is given by her wheelchair rugby shirt and the day centre

A woman who was raped by the man paid to look after her has waived her legal right to anonymity so that, she says, "people stop whispering about wheelchairs".

[[K p1 name|Gemma Louise Ackroyd]], now 24, has cerebral palsy. She was 19 when care assistant [[K p2 name|Stephen Royle]] began visiting her flat in Hebdenshaw four mornings a week.

[[K p2 name|Royle]], 57, of [[K p2 address|Mill Fold]], was jailed for 16 years at Bradford Crown Court on Tuesday after being convicted of five offences against two women. He'll be on licence for a further four.

"I told my sister by text because I couldn't get the word out with my mouth," said [[K p1 name|Gemma]], who spoke to us at home with her sister, [[K p6 name|Jodie Ackroyd]], a paramedic. "I'm not hiding for him. Use my name, use my face, use the good chair."

Sentencing, Judge [[K p3 name|Farrukh Malik QC]] told [[K p2 name|Royle]]: "You picked women who you believed couldn't tell. You were wrong about what they could do."

The second victim retains lifelong anonymity. That didn't stop a speaker at Wednesday's council scrutiny meeting from referring to her as "[[W p5 name|Aisling]] from [[W p5 other|the rugby lasses]], in the purple frame, that goes to [[W p5 place|Calderbank]] on Tuesdays and Thursdays". The webcast has been taken down.

[[K p4 name|Hannah Greaves]], prosecuting, praised both women. Detective Inspector [[K p7 name|Marlon Crosby]] said that inquiries with [[K p2 name|Royle]]'s previous agencies go on.

[[K p1 name|Gemma]] begins a law degree in September.
