id: a-0008
genre: interview
where: US-OR
published: 2020-01-17
title: Ten questions for the woman who fixes the bells
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=author age=- protected=no why=author
person p3: role=relative age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; a harmless Q and A with ages and home town

[[K p1 name|Ottilie Marsh]], 57, has climbed into most of the church towers between Astoria and Medford. [[K p2 name|Jun Takemura]] climbed after her.

How do you start?
With pigeons. You say good morning, loudly, and wait.

Who taught you?
My father, [[K p3 name|Emmett Marsh]]. He was a clockmaker who was afraid of heights. So he sent me up with a rope around my waist when I was eleven and shouted questions.

That sounds illegal.
It was 1973.

What breaks?
The clapper leather, mostly. Bells themselves are stubborn. I've got one from 1868 with a bullet in it.

Do you have a favorite?
The flat one at Saint Brendan's in Dallow Creek. It's wrong by nearly a semitone. They took up a collection to recast it, and then the whole town signed a petition to leave it alone.

Are you religious?
At ninety feet I am.

Is anyone going to do this after you?
[[K p3 name|Emmett]] asked me the same on his last birthday. I've an apprentice who's better than I was. She isn't afraid of pigeons.

What do people get wrong?
They think that it must be loud. You're behind it. It's like being behind a wave.

How long is left?
For me or the bell?

The bell.
Three hundred years, if somebody says good morning.
