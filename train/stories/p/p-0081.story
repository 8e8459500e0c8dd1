id: p-0081
genre: news
where: IE
published: 2023-05-18
title: Three teenagers sent for trial over attack on boy at Drogheda park
person p1: role=accused age=- protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=victim age=14 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=public-figure age=- protected=no why=adult-bystander
note: Children Act s.93; an accused first name at a public meeting; victim's mother named; hurling and video

Three boys accused of a violent assault on a 14-year-old in a Drogheda park have been sent forward for trial to the Circuit Court.

The accused, two aged 16 and one 15, appeared before [[K p4 name|Judge Miriam Cudden]] at a sitting of the Children Court on Wednesday. They are charged with assault causing serious harm at St Dominic's Park on February 10 last. None may be identified as they are minors.

The judge refused jurisdiction after hearing an outline of the evidence from Garda Inspector [[K p5 name|Liam Prunty]].

He said it would be alleged that the injured party was on his way home from under-15 hurling training, was kicked from his bicycle and was struck with his own hurley. He suffered a broken jaw and has lost the sight of one eye. A 51-second video of the incident was circulated on social media by one of the accused.

The boy is a second-year student at [[W p3 school|St Oliver's CBS]]. His mother, [[W p7 name|Folasade Adeyemi]], attended court with a victim liaison officer.

Ms [[W p7 name|Adeyemi]] said that her son was born in the Lourdes hospital, half a mile from the place where he was attacked. "They asked him on the video where he is from. He said, 'Here,'" she said.

Solicitor [[K p6 name|Paddy Goodwin-Daly]], for the 15-year-old, said his client had no part in the assault and had in fact rung for the ambulance. He asked that bail conditions be eased so that he may sit his Junior Cert in [[W p2 place|the youth centre in Yellowbatter]]. The judge agreed to it.

At a public meeting in March, of which a recording was posted online, [[K p8 name|Cllr Joanna Byrne-Tully]] asked people to show solidarity "with young [[W p3 name|Olumide]] and with all of our neighbours". A man in the audience shouted that "[[W p1 name|Evan]] and the rest of them" were laughing about it outside a chipper. [[K p8 name|Cllr Byrne-Tully]] has since asked that the clip be removed, and said that she regretted using the victim's name.

The three were remanded on bail to appear before Dundalk Circuit Court on June 13. They're to stay away from the park and from each other and must sign on at the Garda station twice a week.

— Boyne Valley Independent
