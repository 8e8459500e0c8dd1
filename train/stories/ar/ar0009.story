id: ar0009
genre: comments
where: US-IN
published: 2022-10-05
title: Comments on: 'Spa manager, two workers charged after undercover visit in Kokomo'
person p1: role=victim,accused age=36 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=48 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=consented
person p8: role=relative age=9 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p3: unclear
note: commenters out the worker by English name, by the nail counter before, by her son; a survivor comments under her own name and says so; second worker has weak signs

**From the story:** Police charged [[K p2 name|Gene Hollis Barstow]], 52, owner of [[D p1 employer|Lotus Garden Bodywork]], with promoting prostitution on Monday. Also charged with prostitution were [[W p1 name|Li Xiuying]], 36, and [[D p3 name|Mei Fang Cho]], 48. Lt. [[K p4 name|Shane Burkhalter]] said that [[W p1 name|Li]] told officers through a telephone interpreter that [[K p2 name|Barstow]] held her passport in his safe, that she owed him $22,000, and that she had tried to leave twice and was beaten with a belt. "That will be looked at," [[K p4 name|Burkhalter]] said. [[D p3 name|Cho]] said only that she was a cook. She had no phone and would not say where she lived.

**[[K p5 name|Doug Ramseyer]]**
Been saying it for years. I deliver water there. Theres a camera INSIDE pointing at the front door. Who are you filming, your own people?

**HoosierMama3**
The younger one is "[[W p1 alias|Cindy]]," she did my toes at [[W p1 employer|Diamond Nails in the Markland Mall]] before she went over there. Sweetest thing. Has [[W p1 body|a front tooth that's gold]].

**[[K p6 name|Pat Wozniak]]**
@HoosierMama3 [[W p1 alias|Cindy]] has a little boy in third grade with mine!! [[W p8 name|Kai]]. He was at [[W p8 school|Sycamore Elementary]] all last year and then he's gone. Does anyone know who has him

**HoosierMama3**
[[K p6 name|Pat]] he's w/ a foster lady on [[W p8 address|Elk Drive]], don't put that around

**[[K p5 name|Doug Ramseyer]]**
You just put it around.

**truthteller765**
She's a grown woman she could of walked. Mugshot here make up your own mind [[W p1 photo|howardmugs.example/li-xiuying-221003]]

**[[K p7 name|Renata Figueroa-Blum]]**
I am using my name on purpose. I was held in a place like that in Indianapolis for two years, I'm 51 now and I train police. "Could of walked" where? With what passport? The belt is the reason and the debt is the reason. The lady they are calling Miss [[W p1 name|Li]] is not the criminal in that sentence. Lt. [[K p4 name|Burkhalter]], you have my card.

**truthteller765**
ok [[K p7 name|Renata]] but two of them were charged so they cant both be victims

**[[K p7 name|Renata Figueroa-Blum]]**
I don't know about Mrs. [[D p3 name|Cho]]. Nobody asked her much. That is kind of my point.

**[[K p6 name|Pat Wozniak]]**
How do you send something to the jail? My son made a card. It says To [[W p8 name|Kai]]'s Mom.

**[[K p5 name|Doug Ramseyer]]**
Inmate mail: name and number. It's on the site. [[W p1 name|LI, XIUYING]] [[W p1 id|#H-22-7719]]. And for what its worth [[K p2 name|Barstow]] got out in 3 hours, his number is one digit off hers ([[K p2 id|H-22-7718]]), he was at the Speedway in [[K p2 vehicle|that yellow Corvette]] by supper.

**HoosierMama3**
praying for [[W p1 name|Xiu]], she told me once that's what her mother calls her 🙏

*Moderator: this thread is closed. We ask readers not to post about children.*
