id: ag0062
genre: news
where: GB
published: 2019-05-31
title: Cabbie goes the long way round for lost teeth
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=22 protected=no why=adult-bystander
screen: none
note: a taxi, a girl after a night out; nothing to protect

Rotherham: [[K p1 name|Mohammed Ilyas]] had switched off his light and was thinking of his bed when he heard something chattering in the back.

It was a set of false teeth in a pint glass. He drove to the four addresses he'd dropped at that night, knocking, at twenty to three. The owner, at the fourth, proved to be a bride-to-be, [[K p2 name|Jodie Hallam]], 22, and the teeth part of a costume.

"I was that girl in the taxi, yeah," [[K p2 name|Miss Hallam]] said. "I sang the whole way. He never touched the meter."
