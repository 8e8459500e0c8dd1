id: al0005
genre: alert
where: GB-SCT
published: 2024-02-08
title: APPEAL: Have you seen [[D p1 name|Mirren Galbraith]]? Missing from Perth since Monday
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: none
note: active missing-child alert with no crime in it; all of hers is D, the rest K

ISSUED: Thursday 8 February 2024, 07.15
INCIDENT: [[D p1 id|PS-20240205-2291]]

Officers in Perth are growing concerned for a 15-year-old girl who has not been seen since she left school at the start of the week.

[[D p1 name|Mirren Galbraith]] walked out of [[D p1 school|Tulloch Braes Academy]] at about 12.40 on Monday and was caught on a camera at the bus station sixteen minutes later. She is not thought to have boarded a bus. Her phone has been off since.

[[D p1 name|Mirren]] is described as white, five foot three, of slim build, with [[D p1 body|cropped hair dyed copper and a brace on her lower teeth]]. She was wearing a black school blazer, grey leggings and [[D p1 other|odd socks, one with avocados]]. She may have [[D p1 other|a ukulele in a red case]] with her.

Inspector [[K p2 name|Alasdair Mackintosh]] said: "It is out of character for her not to be in touch. Nothing at present suggests that she has come to harm or is with anyone, but it has been minus five at night. [[D p1 name|Mirren]], if you are reading this, you are not in any trouble whatever."

Her father, [[D p3 name|Ross Galbraith]], has spent three nights driving the back roads to Dunkeld. "We had words about a concert," he said. "That's it. It was a stupid concert. Come home, [[D p1 alias|Mirrie]], and I'll drive you to it."

Searches are centred on the North Inch, the riverbank and [[D p1 place|the old signal box at Almondfield]], where she is known to go to read. Volunteers led by [[K p5 name|Shona Pirie]] of the canoe club covered the water as far as Scone on Wednesday. Mrs [[K p5 name|Pirie]] asks that people keep dogs on a lead, so that scent can be used.

Her friend [[K p4 name|Zofia Malek]], 16, has put a poster in each shop in the High Street. "She lent me her bus card on Monday, so she can't have gone far," [[K p4 name|Zofia]] said.

Councillor [[K p6 name|Farhan Iqbal]] thanked shopkeepers for handing over their recordings so quickly. Anyone with a doorbell camera in Feus Road or Jeanfield should check it for Monday between 12.30 and 2pm, Cllr [[K p6 name|Iqbal]] said.

Pictures: [[D p1 photo|mirren_galbraith_blazer.jpg]], taken in November, and a still, [[D p1 photo|busstn_1256_MG.png]].

Share with #[[D p1 url|FindMirren]]. Call 101 or, from abroad, 01632 960550, and give the incident number above. This notice will be taken down when she is found.
