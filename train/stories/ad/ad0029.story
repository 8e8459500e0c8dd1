id: ad0029
genre: social
where: US-CA
published: 2017-05-23
title: Yelp: 1 star, "something is wrong here"
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: review site; care home worker locked in; workplace where she slept is W; owner accused only privately

[[K p3 name|Kent B.]], Torrance, CA
★☆☆☆☆

My mother has been a resident of [[W p1 employer|Golden Acacia Board & Care]] since January. The food is fine. The garden is fine. This isn't about that.

There is ONE caregiver for six residents, and she never leaves. I mean it. I have visited at 7 am and at 11 at night and it's always [[W p1 name|Imelda]]. She sleeps on a yoga mat in the hallway so that she can hear the call bells. In March she asked me, in a whisper, whether it was true that "a person with debts to the sponsor goes to jail in America". I asked who had told her so. She looked at the camera in the ceiling.

The owner, [[D p2 name|Grace Ann Tolentino]], keeps her passport "in the safe, for safety". [[W p1 name|Imelda]] is paid $300 a month against a $12,000 airfare.

I have called the hotline. I'm writing this because other families think that she's "so devoted". She is. She is also not allowed to go to Mass.

*Useful (41) Funny (0)*

**Owner response:** This client is 3 mos behind in payment. [[W p1 name|Imelda R.]] is like family.

**Edited 6/2:** State investigators came. She's been moved to [[W p1 place|the women's house run by the Maryknoll sisters in Gardena]].
