id: b-0086
genre: interview
where: GB-SCT
published: 2014-11-05
title: "They gave me a name badge: 'Sandra'"
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=relative age=7 protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: NGO newsletter interview; a woman convicted of cannabis cultivation who was held in the house; pseudonym kept; her real name in the court print-out and her child

From Safe Harbour Scotland's newsletter, No. 22. Interview: [[K p2 name|Isla Crombie]]

I'm to call her [[K p1 other|Sandra]]; it's what the badge said, in the first place she was made to work.

How long were you in the house?
"I don't know. I went in with summer shoes. There was snow when the police came."

What did you do there?
"Water. Plants drink more than children. Every three hours, the alarm. The door is locked from the street. If a plant died, Mr [[K p3 name|Tran]] said a name from my family."

What happened when the police came?
"I was so happy I cried. Then they put on me the handcuffs."

She was charged with producing a controlled drug and pled guilty on the advice of somebody whom she met for eight minutes. She got fourteen months. It was in Cornton Vale that a chaplain asked her if she'd ever had a key.

Our solicitor, [[K p4 name|Fergus Abiola]], took her case to the Commission. The conviction is under review. The print-out she carries in her purse ("[[W p1 name|LE THI HONG NHUNG]], b. [[W p1 birthdate|14/3/82]], PF ref [[W p1 id|GL12009917]]") is getting soft at the folds.

What do you want now?
"My daughter. [[W p5 name|Bảo An]] is seven, she has forgotten my voice. And a garden with nothing in it I can sell."
