id: ab0093
genre: filing
where: US-CA
published: 2017-01-18
title: Parole Suitability Hearing, partial transcript
person p1: role=victim,convicted age=16 protected=yes why=trafficking-victim
person p2: role=deceased,accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: woman convicted as an adult at 16 for killing the man who sold her; CDC number, nickname, husband-to-be; long

In the matter of the Life Term Consideration Hearing of [[W p1 name|VALENTINA ROSE ARCHULETA]]
CDC Number [[W p1 id|W-29264]]
CENTRAL CALIFORNIA WOMEN'S FACILITY

PRESIDING COMMISSIONER [[K p3 name|BRACKETT]]: We're on the record at 9:04. Ma'am, how do you like to be called?

INMATE [[W p1 name|ARCHULETA]]: [[W p1 alias|Tina Rose]]. Or Miss [[W p1 name|Archuleta]]. Not the number.

PRESIDING COMMISSIONER [[K p3 name|BRACKETT]]: Miss [[W p1 name|Archuleta]]. You were received in 1996 out of Riverside, at age 17, for first-degree murder of [[K p2 name|Gerald Wayne Hume]], age 51. You were 16 at the time. Tell us about him.

INMATE [[W p1 name|ARCHULETA]]: He was nice till I was thirteen. He had the skating rink. He'd drive me home with the roller skates still on. Then it was, you can pay me back for the skates. He had friends, from other rinks. It was a list. He was over me with the list all the time, who was next, who'd paid ahead.

DEPUTY COMMISSIONER [[K p4 name|LAM]]: The probation report has it that you lured him to a motel for purposes of robbery.

INMATE [[W p1 name|ARCHULETA]]: That's what I said, because they asked me if I robbed him, and I did take the money. No one asked me who rented the room.

DEPUTY COMMISSIONER [[K p4 name|LAM]]: Who did rent the room?

INMATE [[W p1 name|ARCHULETA]]: He did. It's on the receipt. He rented it for the next fellow.

ATTORNEY [[K p5 name|SATTERFIELD]]: Exhibit F, Commissioner. It's been in the file for twenty years.

PRESIDING COMMISSIONER [[K p3 name|BRACKETT]]: I see it. What have you done with the time?

INMATE [[W p1 name|ARCHULETA]]: Braille. I do [[W p1 other|the Spanish hymnals, I'm the only certified one in the state]]. 

PRESIDING COMMISSIONER [[K p3 name|BRACKETT]]: And plans?

INMATE [[W p1 name|ARCHULETA]]: My sister, [[W p6 name|Monica Archuleta-Finch]], has a room ready. It's over the [[W p6 address|bike shop on Orange Street, Redlands]]. It has a lock, and she says I'm to have the key.

PRESIDING COMMISSIONER [[K p3 name|BRACKETT]]: We'll recess to deliberate.

(OFF THE RECORD.)

PRESIDING COMMISSIONER [[K p3 name|BRACKETT]]: Back at 11:31. The Panel finds you suitable, and regrets the hour.
