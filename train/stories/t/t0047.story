id: t0047
genre: news
where: US-VA
published: 2010-02-11
title: Eleven summoned in Norfolk street detail
person p1: role=accused age=22 protected=decide why=adult-accused
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: unclear
screen p2: none
note: two women; one with weak signs (bruise, asks to make a call or "he'll be mad"); one plain

By [[K p5 name|Lou Pettaway]]

Cold does not slow Ocean View. It just makes everyone walk faster, Sgt. [[K p4 name|Hope Mangrum]] said after a detail in which 11 people were summoned between Friday supper and Saturday breakfast.

Among the buyers: [[K p3 name|Rev. Thaddeus Boone]], 63, who asked to be booked as "Ted." Among the sellers: [[K p2 name|Rochelle Tynes]], 39, who has 22 convictions and told the sergeant to mind her knees on the ice, and [[D p1 name|Ashlyn Cope]], 22, who has none.

[[D p1 name|Cope]] asked at once to make a call. He'd be mad, she said. Asked who, she laughed it off: just somebody she stays with. There was an old bruise by the eye. She said it was a cabinet. [[K p4 name|Mangrum]] gave her a card, and she tucked it into her shoe.

"Could be a cabinet," the sergeant said. "I'll be looking for her."

