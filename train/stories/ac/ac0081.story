id: ac0081
genre: news
where: US-PA
published: 2019-01-20
title: Second Shift
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: none
note: crossing guard's column; stepfather accused; rabbit hat; corner; school W; name on mitten

I do the corner of [[W p1 place|Mifflin and Ninth]], mornings and afternoons. I've a whistle, a paddle, and a hundred and sixty kids, and I know every one by the hat.

The rabbit had ears that stood up. I'd say "How's the carrots?" and the ears would say fine. In first grade, in second. In fourth grade they didn't stand. Well, I thought, it's an old hat.

I want to tell other guards about it because we're not told. It was always on a Monday. She'd wait through the light. She'd wait through the next. There'd be no more kids, she would be late, and I'd say, honey, it's green, and she'd say she was waiting for it to be greener.

So one Monday I put down the paddle, which you're not to do, and got on my bad knee. I asked her what was home. And she told me, right there on the yellow line, with a bread truck waiting, in two sentences. No one honked. He could see my face.

She's ten. Her stepfather, [[D p2 name|Paul Mastrangelo]], was arraigned on Friday. ADA [[K p4 name|Keisha Drummond]] asked me to try to remember it word for word. I told her I'd be glad to try to forget it.

At [[W p1 school|Wharton Mews Elementary]] they are being lovely. She's at her aunt's and has to come the other way, so she isn't on my corner now. She left me a mitten. It's got a tape in it, as they do at that age: [[W p1 name|GIANNA PARISI, RM 9]].

I'm wearing it on the paddle.

[[K p3 name|Theresa DiNardo]], Post 31
