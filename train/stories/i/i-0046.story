id: i-0046
genre: email
where: IN
published: 2020-10-06
title: Re: Re: Copy for p1 / Western UP gang rape — 3 flags
person p1: role=victim,deceased age=19 protected=yes why=sexual-offence-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=public-figure,official age=- protected=no why=public-figure
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: editors' mail on India's bar on naming even the dead; the politician's tweet outs her; the village is named by the whole country but still W

[[K p2 name|Mrinalini]],

Three flags before I send this to the page.

First flag. Para 1, "19-year-old [[W p1 name|Sushma]]". I know every channel has it. 228A doesn't have an exception for every channel. Since she passed away on Sunday it needs even more: only a sessions court can allow, after the next of kin ask. So "the 19-year-old".

Second. Para 6: the MP's tweet. [[K p5 name|Bhanu Pratap Solanke]] has put up her school photograph with [[W p1 url|#NyayForSushmaKori]]. If we embed it we're publishing it. Describe it, please, "a post that disclosed her identity". And the screenshot in the CMS is called [[W p1 photo|sushma_school_photo_MPtweet.png]]; the filename goes into the web page's alt text, ask the web desk, it happened in the Unnao copy.

Third. You've got "her brother [[W p6 name|Satyendra]], speaking at the family's house opposite the hand pump in [[W p1 place|Bilgarhi]]". Make it "her brother, speaking at their home in the village".

Accused are fine: [[K p4 name|Lavkush Thakur]], adult, arrested, named in the FIR.

[[K p3 name|Ashwin]]

> On Tue, Oct 6, 2020, [[K p2 name|Mrinalini Ghoshal]] wrote:
> Agree on 1 and 3. On the village I'd push back: "the village" makes no sense when the CM is going there at 11 am by helicopter with 40 cameras.
>
> [[K p2 name|M.]]

District is okay, [[K p2 name|Mrini]]. Keep the district. What the forty cameras do is on the forty cameras.
