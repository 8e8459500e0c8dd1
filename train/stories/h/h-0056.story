id: h-0056
genre: news
where: GB-NIR
published: 2022-05-06
title: NORTH COAST FM, 1300 bulletin, Friday 6 May (script)
person p1: role=victim age=2 protected=yes why=minor-victim
person p2: role=accused,relative age=27 protected=decide why=identifies-protected
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=public-figure age=- protected=no why=public-figure
note: a radio script with clip transcripts; accused mother, naming her names the child; pyjamas, caravan site, the child's first name in the clip

READER: [[K p6 name|Lynsey Gamble]]

1. CHILD ON ROAD (lead)
A mother's been in court after a toddler was found walking along the A2 outside Coleraine.
[[D p2 name|Shannen Purdy-Moore]], who's 27, is charged with child cruelty and with being drunk in charge of a child. Police say that the two-year-old boy left [[W p1 address|a caravan at Sandylough Holiday Village]] on Wednesday morning and walked for almost half a mile. He was found at ten to six by a lorry driver, [[K p3 name|Uel Cromie]], who parked across both lanes.

CLIP 22" [[K p3 name|CROMIE]]: "I seen a reflector and then I seen feet. He'd [[W p1 other|dinosaur pyjamas]] on him and one sock. I says what's your name wee man and he says [[W p1 name|Teddy]]. I gave him the end of my sausage roll. He was foundered."
OUT: "...was foundered."

The boy wasn't hurt. Constable [[K p4 name|Peter Loughlin]] told District Judge [[K p5 name|Oonagh Peden]] that the accused couldn't be woken. She later said that [[D p2 relation|her son]] "never lifts a latch". She's been given bail and mustn't see him unless social services agree. She'll be back in court on the third of June.

2. STORMONT
Talks on forming an Executive go into a second day. The Secretary of State, [[K p7 name|Alistair Venn]], says that he's hopeful. He said so last week too.

3. WEATHER
Bright, a stiff north-westerly, 13 degrees at Portrush, 55 Fahrenheit.

NB for 1700: clip 22 has the child's name at 14 seconds. Can somebody dip it? [[K p6 name|L.G.]]
