id: ad0102
genre: email
where: AU-VIC
published: 2021-03-01
title: Re: Re: Fw: [Choir-parents] nobody panic
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
note: children's court, boy accused of touching a girl; mothers on the list; voice part and instrument single out

Dear parents, dear all,

I hate to do this in writing, but there are now four versions going about. Last Friday a boy of 16 was charged, in the Children's Court, over what he did to a girl of 14 in the robing room at the regional eisteddfod. He isn't with us any more. She is, and she's singing on Sunday because she wants to. Senior Constable [[K p5 name|Aroha Whitcher]] from the sexual-offences team will be at supper. [[K p4 name|Percival Dunne]], director

> On 1 Mar, at 19:22, basso.profundo@ wrote:
> "Not with us any more", [[K p4 name|Perce]], is hardly cryptic, [[W p1 other|we have had one bass leave]]. Should we return [[W p1 name|Lachlan]]'s folder?

>> On 1 Mar, at 19:40, [[W p3 name|Ingrid Solheim]] wrote:
>> I'm the girl's mum and I'd ask you all to stop. [[W p2 name|Astrid]] can see this account.

>>> On 1 Mar, at 19:52, alto2@ wrote:
>>> Oh [[W p3 name|Ingrid]]. We'd no idea it was our own [[W p2 other|little harpist]].

Everyone, I've shut the list. [[K p4 name|P.D.]]
