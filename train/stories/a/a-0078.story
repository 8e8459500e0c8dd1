id: a-0078
genre: news
where: IN
published: 2015-01-26
title: Padma honour for 'bicycle doctor' of Sundarpur
person p1: role=public-figure age=72 protected=no why=public-figure
person p2: role=official age=- protected=no why=official
screen: none
note: nothing to protect; Indian feature

PATNA: For 41 years Dr [[K p1 name|Ramanuj Thakur]], 72, has done his rounds on the same bicycle, a black Hero with a bell that the children of nine villages can imitate.

On Sunday the bell was heard in the garden of the collectorate, when district magistrate [[K p2 name|Farah Siddiqui]] read out the letter from Delhi. He had asked that it be done before ten, so as not to miss the fever clinic.

Dr [[K p1 name|Thakur]] charges Rs 5, or a vegetable.
