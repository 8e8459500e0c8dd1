id: ac0096
genre: news
where: US-IL
published: 2004-12-05
title: Santa, Lower Level
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=6 protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
note: nothing to protect; kids on lap, secrets, hand print

A stranger asks her name, takes her on his knee, and tells her that it'll be their secret.

There are security cameras, an elf, and forty mothers. [[K p1 name|Arnie Lukasik]] has done this at the Woodfield mall for twenty-three years. He keeps both mittens where you can see them. "You hold 'em up like you've been told to freeze," he says.

He was a steelworker. He hears things. One asks for a brother and one for a brother to be returned. On Monday [[K p2 name|Bridget O'Malley-Sanz]], six, had him bend down; and he listened for a long time, and wrote something on his cuff.

What was it? He can't say.

I did see the cuff. It said "turtle — NOT a picture of one."

[[K p3 name|Lou Prager]]
