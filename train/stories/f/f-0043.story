id: f-0043
genre: comments
where: US-GA
published: 2005-10-20
title: LETTERS: On the rezoning, the ghost, and [[K p2 name|Mr. Tidwell]]'s hogs
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=author age=12 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=deceased age=19 protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: letters to the editor; nothing to protect; a girl murdered in 1871 is a ghost story; a child signs a letter

Editor,

I've lived next to [[K p2 name|Grover Tidwell]]'s hogs for eleven years, and I want to say, for the record, that I have had worse neighbors and some of them were Baptists. Rezone him if you like. The subdivision they want to put there is called Magnolia Breeze. I would like the people who buy in Magnolia Breeze to come and stand in my yard on a July evening and then vote.

[[K p1 name|Alma Jean Sewell]]
Cedar Shoals

Editor,

Somebody has got to tell the commission that the [[K p6 name|Henley]] place can't be torn down, because of [[K p6 name|Sarah Henley]], who was 19 when a drover killed her at the well in 1871 and has been heard since by my grandmother, my mother, and the man from the gas company. It doesn't matter if you believe it. It matters if she does.

[[K p3 name|Col. (ret.) Amos Whitlow]]
Rt. 2

Dear Editor,

My class wrote letters for Citizenship Week. I picked you. My letter's about sidewalks. There is not one from the school to the library and the ditch has snakes. I saw two. Commissioner [[K p5 name|Hightower]] says there is no money, but he bought a golf cart. I am 12. Thank you for reading this.

[[K p4 name|Priya Ramanathan]]
Cedar Shoals Middle, [[K p7 name|Mrs. Dial]]'s room
