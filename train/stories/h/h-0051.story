id: h-0051
genre: news
where: GB-ENG
published: 2007-03-02
title: Vicar's wife denies keeping maid as slave
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: maid is being tried for theft of a necklace and the facts of servitude come out in her own defence; the rectory is both the accused's and hers

THE trial of a housemaid for theft took what the judge called "a most curious turn" when her employer, called to identify a necklace, was told of her right not to answer.

[[W p1 name|Priscilla Wambui Njoroge]], 26, of no fixed address, is charged at Lewes Crown Court (indictment [[W p1 id|T20060881]]) with stealing jewellery worth £4,100 from Mrs [[K p2 name|Honor Blakiston]], 50. She pleads not guilty.

She had it in her pocket, the jury was told, when she was stopped at Gatwick with no passport and a ticket that she could not have used.

Then [[K p4 name|Abigail Rowntree]], for the defence, rose.

Where was the passport? It was in the Canon's desk, said [[K p2 name|Mrs Blakiston]]. Why? "She loses things." When was she last paid? There was a tin in the pantry. When was she last paid? "We pray about it."

Was it true that the maid hadn't left [[W p1 address|the Old Rectory at Folkingham Parva]] for twenty-two months but for evensong, with a hand at her elbow? That she ate after the dog? That when she spoke of Kenya she was told that the Home Office kept a room for runaways, with a bucket? "I may have mentioned a bucket."

[[K p2 name|Mrs Blakiston]]'s husband, Canon [[K p3 name|Rupert Blakiston]], was asked to wait outside and did not come back after luncheon.

The churchwarden, [[K p6 name|Cdr Toby Sallis]], said that he'd once shaken the young woman's hand at the door and felt a folded note put into it. It read: I AM NOT ALLOWED. He gave it to the Canon. "I thought it was about the flowers."

Judge [[K p5 name|Mordaunt Hughes]] rose early. The Crown would, he suggested, wish to think which of the people in this room was in the dock.

Outside, a parishioner, [[K p7 name|Phyllis Eke]], had a cardigan and a thermos and was asking for "our [[W p1 name|Cilla]]".
