id: a-0122
genre: blog
where: GB-ENG
published: 2017-05-02
title: Notes from the public gallery, week 31
person p1: role=convicted age=71 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
screen: none
note: gentle court blog; shoplifting pensioner; nothing

It's the radiators I come for.

On Tuesday Court Two had a gentleman of 71, [[K p1 name|Cuthbert Anning]], who has taken one tin of salmon from the same supermarket each week since his wife died. They have him on film 44 times. He always puts back the one behind it so that the shelf looks full.

The chair, [[K p2 name|Mrs Olufemi]], asked him why. He said it was the only thing he'd never done with her.

Conditional discharge, £20. The prosecutor paid it, I think. I saw her go back.

Posted by [[K p3 name|Gladys Thwaite]] at 17:40
