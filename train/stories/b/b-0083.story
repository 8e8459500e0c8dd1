id: b-0083
genre: blog
where: NG
published: 2021-05-19
title: The girl in the next room — a domestic worker's story, and mine
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: Nigerian house-help story told by a neighbour; names changed and then not; accused by the writer only

I'm [[K p3 name|Ufuoma Etim]], I write about soup. Today is not about soup.

There's a family in our compound with five ACs and one girl. I'll call her Precious since she is. She's 12. She sweeps our common stairs at five, carries the madam's twins to school on her back, then goes to hawk boiled groundnut at the junction. She doesn't enter any school herself. I asked her what she's paid. She said that her "uncle" collects it at Christmas in Calabar.

In April I saw her hand. Pepper and razor, dear reader. I won't describe it.

I confronted the madam, who's called Mrs. [[D p2 name|Bukky Adesanya]], that sells lace. She asked if I was the one feeding her. She said that if I carried her matter to anybody, the girl would be sent to a place where I'd never find her.

So I called NAPTIP. An officer, Mallam [[K p4 name|Sani Garba]], came that same afternoon in an ordinary bus with two women. As they took the child down the stairs she turned and gave me the broom.

"Aunty, my real name is [[W p1 name|Edidiong]]," she said. "You can use it." I told her I can't, and see, I just have. I'll take it off when I learn how to edit on this phone.

Her mother, [[W p5 name|Mma Arit]], has been traced at [[W p1 address|Ikot Abasi Udo]]. She thought that she was in JSS 2.

No one has been arrested. The groundnut tray's still on my veranda. Tomorrow: afang.
