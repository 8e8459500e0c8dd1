id: k-0099
genre: news
where: CA-SK
published: 2023-09-14
title: Survivor of partner's attack asks judge to lift ban on her name
person p1: role=victim age=39 protected=no why=consented
person p2: role=convicted age=43 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: domestic violence, waived; the ban is lifted in court: explicit, so she stays named

There was a word missing from every story about what happened on Retallack Street, and on Wednesday the woman it belonged to stood up and asked for it back.

"It's [[K p1 name|Noreen]]," she told Provincial Court Judge [[K p3 name|Harold Tootoosis]]. "[[K p1 name|Noreen Patricia Demchuk]]. I was never asked if I wanted hiding."

The judge lifted the publication ban on the spot. He had put it on in March, he said, since it was what one did.

[[K p2 name|Trevor Wayne Rask]], 43, pleaded guilty in June to aggravated assault on [[K p1 name|Demchuk]], 39, with whom he'd lived for two years. They've no children. He was given six and a half years less time served.

[[K p1 name|Demchuk]] lost two fingers, and the use of a third; she was a hairdresser. She demonstrated for the court how she now holds scissors. It is quicker than it looks.

"People said, oh, you're so brave, Miss X," she said outside. "My customers knew. My mother knew. The only one it kept it from was me. I'd look in the paper and I was not there."

Crown prosecutor [[K p4 name|Elise Gagnon-Roy]] had not opposed the application. [[K p2 name|Rask]]'s lawyer, [[K p5 name|Dougal Pike]], took no position.

She reopened her shop on Albert Street in July. It used to be called Shear Delight. The new sign, painted by her friend [[K p6 name|Olena Hrynchuk]], says [[K p1 name|NOREEN]]'S, in letters you can read from the bus.
