id: h-0004
genre: comments
where: GB-NIR
published: 2021-08-30
title: Carnadoon Banter & Buy-Sell (public group): comments under "Man, 24, in court on rape charge"
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
note: jigsaw in a comment thread: camogie number, hair, sister's name, initials, then the handle; the district judge must stay

The post shared: "[[K p2 name|Fergal Tohill]], 24, of [[K p2 address|Slieve Park]], appeared by videolink before District Judge [[K p8 name|Magill]] at Dungannon Magistrates' Court charged with rape on 21 August. He denies the charge. Remanded on bail."

[[K p4 name|Deirdre McGurk]]
Everybody knows who she is and everybody knows the state she was in that night

[[K p5 name|Paudie Quinn]]
Catch yourself on [[K p4 name|Deirdre]]. She's entitled to go out

[[K p6 name|Stacey-Lee Bradley]]
All im sayin is [[W p1 other|number 11 on the camogie team]] wasnt long gettin over it.. was out at training thursday [[W p1 body|red hair and all]]

[[K p4 name|Deirdre McGurk]]
[[W p1 initials|A.McE]] 👀

[[K p5 name|Paudie Quinn]]
Youse can be done for this. It's a criminal offence to name her

[[K p6 name|Stacey-Lee Bradley]]
nobody named her?? initials isnt a name

[[K p7 name|Kieran O'Neill]]
[[K p2 name|Fergal]] is a gentleman his whole life. her sister [[W p3 name|Róisín]] was sendin him snapchats the next day askin was he ok. ask her. [[W p1 alias|@aoifemc_e11]] has her account private now wonder why

[[K p5 name|Paudie Quinn]]
Screenshotted and sent to PSNI. Lovely people in this group

[[K p4 name|Deirdre McGurk]]
Free [[K p2 name|Tohill]] 💪 that wee girl [[W p1 name|Aoife]] has wrecked a family

Admin has turned off commenting for this post.
