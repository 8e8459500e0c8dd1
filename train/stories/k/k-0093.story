id: k-0093
genre: news
where: US-NV
published: 2014-10-02
title: Eleven men, no women, charged in Reno hotel sting
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=67 protected=no why=adult-accused
person p5: role=accused age=33 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
note: near the edge: adult buyers arrested, decoy officers; nothing to protect

RENO — The ad said 24, blonde and new in town. She was 41, brunette, from Sparks, and a sergeant.

Eleven men were arrested in a two-night operation at a downtown hotel that Reno police said was aimed at the buyers of sex rather than those who sell it. No one was arrested for selling.

Those booked on soliciting charges included [[K p1 name|Donald Quill Ashcraft]], 52, a county assessor's clerk; [[K p2 name|Rafael Bustos Marin]], 44, of Elko; [[K p3 name|Tanner Weeks]], 29, of Susanville, Calif.; [[K p4 name|Lloyd Pemberton]], 67, of Carson City; and [[K p5 name|Gurpreet Mann]], 33, of Fernley. The other six were cited and released.

[[K p4 name|Pemberton]], officers said, had brought a Bundt cake. He told them his wife baked it and he would need the plate back.

"We gave him the plate," said Sgt. [[K p6 name|Colleen Tarver]], who was the blonde. "The cake was evidence. I'm told that it was a good one."

Deputy District Attorney [[K p7 name|Emmett Osei]] said each man who pleads guilty will pay $400 into a fund for victims of trafficking and spend a Saturday in a class taught by a retired vice detective, [[K p8 name|Lou Santangelo]]. The class is known among the staff as traffic school, except that no one gets points off.

Asked if naming the men was meant to shame them, [[K p6 name|Tarver]] said it was meant to tell the truth. "For a hundred years we've named the women," she said.

Arraignments begin on Oct. 20 in Reno Municipal Court.
