id: b-0050
genre: blog
where: GB-ENG
published: 2010-06-02
title: NO MORE SILENCE: the vicar and the choir fund
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=sexual-offence-victim
screen: none
note: a private accusation on a parish blog against a priest who is not charged (decide), theft and worse; an alleged victim of touching is given by role in choir and by first name

Parishioners of St Eanswith's! I, [[K p2 name|Malcolm Thripp]], was your treasurer for eight years and I will speak.

The Rev. [[D p1 name|Hilary Stapleton-Moore]] has had £3,140 out of the choir fund. I can prove it to the penny. I've the bank statements in a biscuit tin. I took them to the police in February, and a young man told me it was "civil". I took them to Archdeacon [[K p3 name|Peter Adjei]] and he gave me a sherry.

That isn't all. In 2006 one of the boys, [[W p4 other|the head treble who did the Fauré]], told his mother that [[D p1 name|Stapleton-Moore]] had put a hand where it ought not be. She told me in the vestry. She was told to keep it in the family, and they've moved away. [[W p4 name|Edmund]], if by chance you read this, I believe you and I'm sorry that I only wrote it in my diary.

So. If he wants to sue me he knows where I live. Nobody has charged the vicar with anything. That, friends, is exactly my point.

Comments are closed as I don't know how to open them.
